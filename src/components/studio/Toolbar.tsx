import { type Language, languages } from '../../model/language.ts';
import { nameOf } from '../../studio/createStudio.ts';
import type { Draft } from '../../studio/draft.ts';
import type { StudioView } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';

interface ToolbarProps {
  readonly draft: Draft;
  readonly view: StudioView;
  /** Language of the text on the screen. */
  readonly text: Language;
  /** Both texts are on the screen. */
  readonly isBeside: boolean;
  readonly isPlaying: boolean;
  readonly onText: (language: Language) => void;
  readonly onBeside: (isBeside: boolean) => void;
  readonly onPlay: () => void;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

/** What the draft is called, whether it is kept, and what can be done with it as a whole. */
export function Toolbar(props: ToolbarProps) {
  const { draft, view, text, isBeside, isPlaying, onText, onBeside } = props;
  const { t, language: spoken } = useStudio();
  const canPlay = view.versions[text]?.scenario !== undefined;
  return (
    <header className="studio-bar">
      <div className="studio-bar-name">
        <button type="button" className="studio-link" onClick={props.onLeave}>
          {t('studio.bar.leave')}
        </button>
        <h2>{nameOf(draft, spoken)}</h2>
        <p className="soft" role="status">
          {t(view.storage === 'denied' ? 'studio.keeping.page' : `studio.keeping.${view.keeping}`)}
        </p>
      </div>
      <div className="studio-bar-do">
        <fieldset className="studio-choice">
          <legend className="visually-hidden">{t('studio.bar.text')}</legend>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              aria-pressed={!isBeside && text === language}
              onClick={() => {
                onBeside(false);
                onText(language);
              }}
            >
              {t(`studio.text.${language}`)}
            </button>
          ))}
          <button
            type="button"
            className="studio-beside"
            aria-pressed={isBeside}
            onClick={() => onBeside(true)}
          >
            {t('studio.bar.beside')}
          </button>
        </fieldset>
        {isPlaying ? (
          <button type="button" className="button" onClick={props.onWrite}>
            {t('studio.bar.write')}
          </button>
        ) : (
          <button type="button" className="button" disabled={!canPlay} onClick={props.onPlay}>
            {t('studio.bar.play')}
          </button>
        )}
      </div>
    </header>
  );
}
