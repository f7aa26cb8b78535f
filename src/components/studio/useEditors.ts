import { useEffect, useMemo, useRef, useState } from 'react';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Editor } from '../../studio/createEditor.ts';
import type { Edit } from '../../studio/edit.ts';
import type { StudioView } from '../../studio/studioView.ts';

/** The editors on the page, by the language of their text; the same object as long as the draft is open. */
export interface Editors {
  /** Called by an editor that is there now, and with nothing by one that goes. */
  readonly register: (language: Language, editor: Editor | undefined) => void;
  readonly goTo: (language: Language, offset: number) => void;
  readonly apply: (language: Language, edits: readonly Edit[]) => void;
  /** The text as it stands this moment. */
  readonly text: (language: Language) => string | undefined;
  readonly onCursor: (language: Language, offset: number) => void;
}

/** Offset of the cursor in each text. */
export type Cursors = Readonly<Record<Language, number>>;

/** Keeps hold of the editors, and shows them what was found. */
export function useEditors({ versions }: StudioView): {
  readonly editors: Editors;
  readonly cursors: Cursors;
} {
  const known = useRef(new Map<Language, Editor>());
  const found = useRef<Partial<Record<Language, readonly Diagnostic[]>>>({});
  const [cursors, move] = useState<Cursors>({ id: 0, en: 0 });

  useEffect(() => {
    for (const [language, editor] of known.current) {
      const diagnostics = versions[language]?.diagnostics ?? [];
      const isShown =
        editor.marked() === diagnostics.length && isSame(found.current[language] ?? [], diagnostics);
      if (isShown) continue;
      found.current[language] = diagnostics;
      editor.show(diagnostics);
    }
  }, [versions]);

  const editors = useMemo(() => holdEditors(known.current, found, move), []);
  return { editors, cursors };
}

function holdEditors(
  known: Map<Language, Editor>,
  found: { readonly current: Partial<Record<Language, readonly Diagnostic[]>> },
  move: (change: (cursors: Cursors) => Cursors) => void,
): Editors {
  let wanted: { readonly language: Language; readonly offset: number } | undefined;
  return {
    register: (language, editor) => {
      if (editor === undefined) {
        known.delete(language);
        return;
      }
      known.set(language, editor);
      editor.show(found.current[language] ?? []);
      if (wanted?.language === language) editor.goTo(wanted.offset);
      wanted = undefined;
    },
    goTo: (language, offset) => {
      const editor = known.get(language);
      if (editor === undefined) wanted = { language, offset };
      else requestAnimationFrame(() => editor.goTo(offset));
    },
    apply: (language, edits) => known.get(language)?.apply(edits),
    text: (language) => known.get(language)?.text(),
    onCursor: (language, offset) => move((all) => ({ ...all, [language]: offset })),
  };
}

/** The editor moves its marks with the text by itself, so the same findings in the same places need not be shown again. */
function isSame(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index];
      return (
        one.line === other?.line &&
        one.column === other.column &&
        one.id === other.id &&
        one.message === other.message
      );
    })
  );
}
