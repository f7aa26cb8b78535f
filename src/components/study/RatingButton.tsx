import { useStudy } from './context.ts';

interface RatingButtonProps {
  readonly label: string;
  /** Days until the item is asked again; undefined where the answer does not count. */
  readonly days: number | undefined;
  readonly isMain: boolean;
  readonly onClick: () => void;
}

export function RatingButton({ label, days, isMain, onClick }: RatingButtonProps) {
  const { t } = useStudy();
  return (
    <button type="button" className={isMain ? 'button' : 'button quiet'} onClick={onClick}>
      {label}
      {days !== undefined && <small>{t('study.days', { count: days })}</small>}
    </button>
  );
}
