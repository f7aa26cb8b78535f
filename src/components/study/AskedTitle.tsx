import { useEffect, useRef } from 'react';
import type { Question } from '../../model/knowledge.ts';
import { useStudy } from './context.ts';

interface AskedTitleProps {
  readonly about: string;
  readonly kind: Question['kind'] | 'card';
  readonly text: string;
}

/** Id of the question's heading, which names the fields of the answer. */
export const askedId = 'study-asked';

/** What is asked, of which entry and in which way; takes the focus when it appears. */
export function AskedTitle({ about, kind, text }: AskedTitleProps) {
  const { t, titles } = useStudy();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <header>
      <p className="study-about">
        {titles.size > 1 && (titles.get(about) ?? about)} <span>{t(`study.kind.${kind}`)}</span>
      </p>
      <h2 id={askedId} tabIndex={-1} ref={heading}>
        {text}
      </h2>
    </header>
  );
}
