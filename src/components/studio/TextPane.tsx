import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../model/language.ts';
import type { Draft } from '../../studio/draft.ts';
import { findWaiting } from '../../studio/findWaiting.ts';
import type { Version } from '../../studio/question.ts';
import { quickFixes } from '../../studio/quickFixes.ts';
import { renameId } from '../../studio/renameId.ts';
import type { Studio } from '../../studio/studioView.ts';
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

/** The text of one language in its editor, and what of it waits for a translation. */
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
          <Waiting text={text} language={language} onShow={(at) => props.editors.goTo(language, at)} />
          <EditorBox {...props} initial={text} />
        </>
      )}
    </section>
  );
}

/** How many copies from the other language still wait for a translation. */
function Waiting({
  text,
  language,
  onShow,
}: {
  readonly text: string;
  readonly language: Language;
  readonly onShow: (offset: number) => void;
}) {
  const { t, writer } = useStudio();
  const [first, ...others] = findWaiting(text, writer(language)('studio.stub.translate'));
  if (first === undefined) return null;
  const count = others.length + 1;
  return (
    <p className="studio-notice">
      <span>{t('studio.text.waiting', { count, language: t(`studio.text.${language}`) })}</span>
      <button type="button" className="button quiet" onClick={() => onShow(first)}>
        {t('studio.text.toWaiting')}
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
          onRename={(named, id, to) => {
            for (const of of [language === 'id' ? 'en' : 'id', language] as const) {
              const own = editors.text(of);
              if (own !== undefined) editors.apply(of, renameId(own, named, id, to));
            }
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
