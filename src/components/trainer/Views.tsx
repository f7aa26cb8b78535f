import { useTrainer } from './context.ts';

export const viewNames = ['people', 'scenarios', 'attempts', 'reliability'] as const;
export type ViewName = (typeof viewNames)[number];

/** What is looked at; one person or one scenario where they are named. */
export interface View {
  readonly name: ViewName;
  readonly person?: string;
  readonly scenario?: string;
}

interface ViewsProps {
  readonly current: ViewName;
  readonly onOpen: (name: ViewName) => void;
}

/** The ways to look at a group. */
export function Views({ current, onOpen }: ViewsProps) {
  const { t } = useTrainer();
  return (
    <nav className="trainer-views no-print" aria-label={t('trainer.views')}>
      {viewNames.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === current ? 'true' : undefined}
          onClick={() => onOpen(name)}
        >
          {t(`trainer.view.${name}`)}
        </button>
      ))}
    </nav>
  );
}
