import { useState } from 'react';
import { type PlayEvent, parseEvent } from '../../model/event.ts';
import { type Language, languages } from '../../model/language.ts';
import type { Studio, StudioView } from '../../studio/createStudio.ts';
import type { Draft } from '../../studio/draft.ts';
import { AuditPane } from './AuditPane.tsx';
import { useStudio } from './context.ts';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import { HistoryPane } from './HistoryPane.tsx';
import { MapPane } from './MapPane.tsx';
import { type PaneName, PaneTabs } from './PaneTabs.tsx';
import { PlayPane } from './PlayPane.tsx';
import { TextPane } from './TextPane.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEditors } from './useEditors.ts';

interface WorkbenchProps {
  readonly draft: Draft;
  readonly view: StudioView;
  readonly studio: Studio;
}

/** A draft on the table: its texts at the left, what is known of them at the right, or the conversation played. */
export function Workbench({ draft, view, studio }: WorkbenchProps) {
  const { language } = useStudio();
  const [text, chooseText] = useState<Language>(
    draft.texts[language] === undefined ? other(language) : language,
  );
  const [isBeside, putBeside] = useState(false);
  const [pane, choosePane] = useState<PaneName>('findings');
  const [start, placeAt] = useState<readonly PlayEvent[]>([]);
  const [isPlaying, play] = useState(false);
  const editors = useEditors(studio, view);
  const version = view.versions[text];
  const startPlay = (events: readonly string[]) => {
    placeAt(events.flatMap((event) => parseEvent(event) ?? []));
    play(true);
  };
  const show = (of: Language, offset: number) => {
    chooseText(of);
    editors.goTo(of, offset);
  };
  const toolbar = (
    <Toolbar
      draft={draft}
      view={view}
      text={text}
      isBeside={isBeside}
      isPlaying={isPlaying}
      onText={chooseText}
      onBeside={putBeside}
      onPlay={() => play(true)}
      onWrite={() => play(false)}
      onLeave={studio.leave}
    />
  );
  const shownTexts = isBeside ? languages : [text];
  return (
    <div className={isBeside ? 'studio-bench is-beside' : 'studio-bench'}>
      {toolbar}
      {isPlaying && <PlayPane version={version} slug={draft.slug} text={text} start={start} />}
      <div className="studio-desk" hidden={isPlaying}>
        <div className="studio-texts">
          {languages.map((of) => (
            <TextPane
              key={of}
              text={of}
              isShown={shownTexts.includes(of)}
              draft={draft}
              version={view.versions[of]}
              studio={studio}
              editors={editors}
              revision={view.revision}
            />
          ))}
        </div>
        <div className="studio-pane">
          <PaneTabs chosen={pane} onChoose={choosePane} versions={view.versions} />
          {pane === 'findings' && (
            <Findings
              view={view}
              shown={shownTexts}
              onShow={show}
              onPlay={(of, events) => {
                chooseText(of);
                startPlay(events);
              }}
              editors={editors}
            />
          )}
          {pane === 'map' && (
            <MapPane
              version={version}
              text={draft.texts[text] ?? ''}
              cursor={editors.cursor(text)}
              onShow={(offset) => show(text, offset)}
              onPlay={(scene) => {
                if (version?.script === undefined) return;
                void studio
                  .wayTo(version.script, scene)
                  .then((events) => events !== undefined && startPlay(events));
              }}
            />
          )}
          {pane === 'audit' && <AuditPane version={version} studio={studio} />}
          {pane === 'files' && <HandOver draft={draft} view={view} studio={studio} />}
          {pane === 'history' && <HistoryPane studio={studio} />}
        </div>
      </div>
    </div>
  );
}

function other(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
