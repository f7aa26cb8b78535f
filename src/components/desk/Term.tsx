import { useId, useRef } from 'react';
import { packageBase } from '../../i18n/address.ts';
import '../../styles/term.css';
import { useAddress, useDesk } from './context.ts';

interface TermProps {
  /** Of the glossary. */
  readonly slug: string;
  /** The words that mention it. */
  readonly text: string;
}

/** A term that is explained where it stands: at a press before any script runs, at the focus and a pointer's rest once one has come. */
export function Term({ slug, text }: TermProps) {
  const { t, terms, base } = useDesk();
  const address = useAddress();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const explanation = useRef<HTMLSpanElement>(null);
  const isPrepared = useRef(false);
  const term = terms?.[slug];
  if (term === undefined) return text;
  const prepare = () => {
    if (isPrepared.current || button.current === null || explanation.current === null) return;
    isPrepared.current = true;
    const [from, to] = [button.current, explanation.current];
    void import('./explainHere.ts').then(
      ({ explainHere }) => explainHere(from, to),
      () => {
        isPrepared.current = false;
      },
    );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="term"
        popoverTarget={id}
        aria-describedby={id}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        {text}
      </button>
      <span ref={explanation} id={id} className="floating explanation anchored" popover="auto">
        <strong>{term.title}.</strong> {term.summary}
        {base !== packageBase && (
          <>
            {' '}
            <a href={address(`glossary/${slug}`)} target="_blank" rel="noopener noreferrer">
              {t('term.more')}
              <span className="visually-hidden"> {t('desk.newTab')}</span>
            </a>
          </>
        )}
      </span>
    </>
  );
}
