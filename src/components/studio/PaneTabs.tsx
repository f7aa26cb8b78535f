import type { KeyboardEvent } from 'react';
import type { Language } from '../../model/language.ts';
import type { Version } from '../../studio/question.ts';
import { useStudio } from './context.ts';

export const paneNames = ['findings', 'map', 'audit', 'files', 'history'] as const;
export type PaneName = (typeof paneNames)[number];

interface PaneTabsProps {
  readonly chosen: PaneName;
  readonly onChoose: (pane: PaneName) => void;
  readonly versions: Readonly<Partial<Record<Language, Version>>>;
}

/** The tabs over the right side; arrow keys go from one to the next. */
export function PaneTabs({ chosen, onChoose, versions }: PaneTabsProps) {
  const { t } = useStudio();
  const count = Object.values(versions).reduce((sum, version) => sum + version.diagnostics.length, 0);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = paneNames[(paneNames.indexOf(chosen) + step + paneNames.length) % paneNames.length];
    if (next === undefined) return;
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#studio-tab-${next}`)?.focus();
  };
  return (
    <div className="studio-tabs" role="tablist" aria-label={t('studio.pane.label')} onKeyDown={move}>
      {paneNames.map((name) => (
        <button
          key={name}
          id={`studio-tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`studio-panel-${name}`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {t(`studio.pane.${name}`)}
          {name === 'findings' && <span className="studio-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
