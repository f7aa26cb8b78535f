import { useEffect, useRef } from 'react';
import { useTrainer } from './context.ts';
import { TrainerIcon } from './TrainerIcon.tsx';

interface BackToProps {
  /** Where back leads. */
  readonly label: string;
  readonly title: string;
  readonly onBack: () => void;
}

/** The head of a view that was opened from another: it takes the focus, so that the reader knows where they are. */
export function BackTo({ label, title, onBack }: BackToProps) {
  const { t } = useTrainer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.parentElement?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="trainer-backto">
      <button type="button" className="text-button no-print" onClick={onBack}>
        <TrainerIcon name="arrow-left" size={18} /> {t('trainer.back', { label })}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
