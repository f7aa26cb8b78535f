import { useDeferredValue, useMemo, useState } from 'react';
import { parseEvent } from '../../model/event.ts';
import { type Language, languages } from '../../model/language.ts';
import type { Draft } from '../../studio/draft.ts';
import type { Studio, StudioView } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';
import { Follow } from './Follow.tsx';
import { type BenchActions, Panes } from './Panes.tsx';
import type { PaneName } from './PaneTabs.tsx';
import { PlayPane, type PlayPlace } from './PlayPane.tsx';
import { TextPane } from './TextPane.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useEditors } from './useEditors.ts';

interface WorkbenchProps {
  readonly draft: Draft;
  readonly view: StudioView;
  readonly studio: Studio;
}

const alone: Readonly<Record<Language, readonly Language[]>> = { id: ['id'], en: ['en'] };

/** A draft on the table: its texts at the left, what is known of them at the right, or the conversation played. */
export function Workbench({ draft, view, studio }: WorkbenchProps) {
  const { language } = useStudio();
  const [text, chooseText] = useState<Language>(
    draft.texts[language] === undefined ? other(language) : language,
  );
  const [isBeside, putBeside] = useState(false);
  const [pane, choosePane] = useState<PaneName>('findings');
  const [way, chooseWay] = useState('model');
  const [place, placeAt] = useState<PlayPlace>({ events: [] });
  const [isPlaying, play] = useState(false);
  const { editors, cursors } = useEditors(view);
  const later = useDeferredValue(view);
  const laterCursor = useDeferredValue(cursors[text]);
  const act = useMemo(
    (): BenchActions => ({
      choosePane,
      chooseWay,
      show: (of, offset) => {
        chooseText(of);
        editors.goTo(of, offset);
      },
      play: (of, events) => {
        chooseText(of);
        placeAt({ events: events.flatMap((event) => parseEvent(event) ?? []) });
        play(true);
      },
      draw: (of, chosen) => {
        chooseText(of);
        chooseWay(chosen);
        choosePane('map');
      },
    }),
    [editors],
  );
  const shown = isBeside ? languages : alone[text];
  return (
    <div className={isBeside ? 'studio-bench is-beside' : 'studio-bench'}>
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
      {isPlaying && (
        <PlayPane
          version={view.versions[text]}
          slug={draft.slug}
          text={text}
          place={place}
          onPlace={placeAt}
          studio={studio}
        />
      )}
      <div className="studio-desk" hidden={isPlaying}>
        <div className="studio-left">
          <Follow view={later} editors={editors} onShow={chooseText} />
          <div className="studio-texts">
            {languages.map((of) => (
              <TextPane
                key={of}
                text={of}
                isShown={shown.includes(of)}
                draft={draft}
                version={view.versions[of]}
                studio={studio}
                editors={editors}
                revision={view.revision}
              />
            ))}
          </div>
        </div>
        <Panes
          view={later}
          studio={studio}
          editors={editors}
          pane={pane}
          text={text}
          shown={shown}
          cursor={laterCursor}
          way={way}
          act={act}
        />
      </div>
    </div>
  );
}

function other(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
