import { type ReactNode, useEffect, useRef } from 'react';

interface ClassTitleProps {
  /** Names what is shown: when it changes, the focus comes here and the page goes to its top. */
  readonly moment: string;
  readonly children: ReactNode;
}

/** The title of what the class looks at. */
export function ClassTitle({ moment, children }: ClassTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is what the focus follows
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, [moment]);
  return (
    <h1 className="class-eyebrow" tabIndex={-1} ref={title}>
      {children}
    </h1>
  );
}
