import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { HasMovedContext } from './context.ts';

/** The title of a view. Where the view took the place of another, the focus comes here and the page to its top. */
export function ViewTitle({ children }: { readonly children: ReactNode }) {
  const hasMoved = useContext(HasMovedContext);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasMoved) return;
    title.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, [hasMoved]);
  return (
    <h1 tabIndex={-1} ref={title}>
      {children}
    </h1>
  );
}
