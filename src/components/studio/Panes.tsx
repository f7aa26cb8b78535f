import { memo } from 'react';
import type { Language } from '../../model/language.ts';
import type { Studio, StudioView } from '../../studio/studioView.ts';
import { AuditPane } from './AuditPane.tsx';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import { HistoryPane } from './HistoryPane.tsx';
import { MapPane } from './MapPane.tsx';
import { type PaneName, PaneTabs } from './PaneTabs.tsx';
import type { Editors } from './useEditors.ts';

interface PanesProps {
  /** A little behind the letters while someone types. */
  readonly view: StudioView;
  readonly studio: Studio;
  readonly editors: Editors;
  readonly pane: PaneName;
  readonly text: Language;
  /** Languages whose texts are on the screen. */
  readonly shown: readonly Language[];
  readonly cursor: number;
  readonly way: string;
  readonly act: BenchActions;
}

/** What the panes let the person do; the same object as long as the draft is open. */
export interface BenchActions {
  readonly choosePane: (pane: PaneName) => void;
  readonly show: (language: Language, offset: number) => void;
  readonly play: (language: Language, events: readonly string[]) => void;
  readonly draw: (language: Language, way: string) => void;
  readonly chooseWay: (way: string) => void;
}

/** What is known of the texts, in tabs. Drawn again when nothing more urgent is to be done. */
export const Panes = memo(function Panes(props: PanesProps) {
  const { view, studio, editors, pane, text, shown, act } = props;
  const { draft, versions } = view;
  if (draft === undefined) return null;
  const version = versions[text];
  const playFrom = async (scene: string) => {
    if (version?.script === undefined) return;
    const events = await studio.wayTo(version.script, scene);
    if (events !== undefined) act.play(text, events);
  };
  return (
    <div className="studio-pane">
      <PaneTabs chosen={pane} onChoose={act.choosePane} versions={versions} />
      {pane === 'findings' && (
        <Findings
          view={view}
          shown={shown}
          onShow={act.show}
          onPlay={act.play}
          onDraw={act.draw}
          editors={editors}
        />
      )}
      {pane === 'map' && (
        <MapPane
          version={version}
          text={draft.texts[text] ?? ''}
          cursor={props.cursor}
          way={props.way}
          onWay={act.chooseWay}
          onShow={(offset) => act.show(text, offset)}
          onPlay={(scene) => void playFrom(scene)}
          onPlayWay={(events) => act.play(text, events)}
        />
      )}
      {pane === 'audit' && <AuditPane key={text} version={version} studio={studio} />}
      {pane === 'files' && <HandOver draft={draft} view={view} studio={studio} />}
      {pane === 'history' && <HistoryPane studio={studio} />}
    </div>
  );
});
