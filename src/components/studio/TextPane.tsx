import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../model/language.ts';
import { copyMissing, missingIn } from '../../studio/copyScenes.ts';
import type { Studio } from '../../studio/createStudio.ts';
import type { Draft } from '../../studio/draft.ts';
import { applyEdits } from '../../studio/edit.ts';
import type { Version } from '../../studio/question.ts';
import { quickFixes } from '../../studio/quickFixes.ts';
import { useStudio } from './context.ts';
import { Rename } from './Rename.tsx';
import type { Editors } from './useEditors.ts';

interface TextPaneProps {
  /** Language of the text. */
  readonly text: Language;
  readonly isShown: boolean;
  readonly draft: Draft;
  readonly version: Version | undefined;
  readonly studio: Studio;
  readonly editors: Editors;
  /** Changes where the text was replaced from outside. */
  readonly revision: number;
}

/** The text of one language in its editor, and what the other language has that this one lacks. */
export function TextPane(props: TextPaneProps) {
  const { text: language, isShown, draft, studio } = props;
  const { t } = useStudio();
  const other = language === 'id' ? 'en' : 'id';
  const [text, theirs] = [draft.texts[language], draft.texts[other]];
  const label = t(`studio.text.${language}`);
  return (
    <section className="studio-text" hidden={!isShown} aria-label={label}>
      <h2 className="studio-text-name">{label}</h2>
      {text === undefined ? (
        <div className="studio-card">
          <p>{t('studio.text.absent')}</p>
          <button
            type="button"
            className="button"
            onClick={() => studio.replace({ ...draft.texts, [language]: theirs ?? '' })}
          >
            {t('studio.text.copyAll')}
          </button>
        </div>
      ) : (
        <>
          <Missing
            count={theirs === undefined ? 0 : missingIn(text, theirs).length}
            onCopy={() => {
              const edits = copyMissing(text, theirs ?? '');
              studio.replace({ ...draft.texts, [language]: applyEdits(text, edits) });
            }}
          />
          <EditorBox {...props} initial={text} />
        </>
      )}
    </section>
  );
}

function Missing({ count, onCopy }: { readonly count: number; readonly onCopy: () => void }) {
  const { t } = useStudio();
  if (count === 0) return null;
  return (
    <p className="studio-notice">
      <span>{t('studio.text.missing', { count })}</span>
      <button type="button" className="button quiet" onClick={onCopy}>
        {t('studio.text.copyMissing')}
      </button>
    </p>
  );
}

function EditorBox({
  text: language,
  initial,
  draft,
  studio,
  editors,
  revision,
}: TextPaneProps & { readonly initial: string }) {
  const { t, writer, language: spoken, references } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const [renamedAt, rename] = useState<number>();
  const latest = useRef({ initial, references, register: editors.register, onCursor: editors.onCursor });
  latest.current = { initial, references, register: editors.register, onCursor: editors.onCursor };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor for each text; what changes is read from `latest`
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    void import('../../studio/createEditor.ts').then(({ createEditor }) => {
      if (isGone || box.current === null) return;
      const write = writer(language);
      const editor = createEditor({
        parent: box.current,
        text: latest.current.initial,
        label: t('studio.editor.label', { language: t(`studio.text.${language}`) }),
        phrases: phrasesOf(t),
        t: write,
        language: spoken,
        references: () => latest.current.references[language],
        onChange: (text) => studio.change(language, text),
        onCursor: (offset) => latest.current.onCursor(language, offset),
        onRename: rename,
        fixesOf: (diagnostic, text) =>
          quickFixes(
            diagnostic,
            text,
            latest.current.references[language].map(([name]) => name),
            write,
          ),
      });
      latest.current.register(language, editor);
      stop = () => {
        latest.current.register(language, undefined);
        editor.stop();
      };
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [language, studio, revision]);

  return (
    <>
      <div className="studio-editor" ref={box} />
      {renamedAt !== undefined && (
        <Rename
          text={draft.texts[language] ?? ''}
          offset={renamedAt}
          onRename={(rewrite) => {
            const { id, en } = draft.texts;
            studio.replace({
              ...(id === undefined ? {} : { id: rewrite(id) }),
              ...(en === undefined ? {} : { en: rewrite(en) }),
            });
          }}
          onClose={() => rename(undefined)}
        />
      )}
    </>
  );
}

/** What the editor itself says. */
function phrasesOf(t: ReturnType<typeof useStudio>['t']): Readonly<Record<string, string>> {
  return {
    Find: t('studio.editor.find'),
    Replace: t('studio.editor.replace'),
    next: t('studio.editor.next'),
    previous: t('studio.editor.previous'),
    all: t('studio.editor.all'),
    'match case': t('studio.editor.case'),
    regexp: t('studio.editor.pattern'),
    'by word': t('studio.editor.word'),
    replace: t('studio.editor.replaceOne'),
    'replace all': t('studio.editor.replaceAll'),
    close: t('studio.editor.close'),
    Diagnostics: t('studio.pane.findings'),
    'No diagnostics': t('studio.findings.none'),
    Completions: t('studio.editor.completions'),
  };
}
