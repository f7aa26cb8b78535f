import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Editor } from '../../studio/createEditor.ts';
import type { Studio, StudioView } from '../../studio/createStudio.ts';
import type { Edit } from '../../studio/edit.ts';

/** The editors on the page, by the language of their text. */
export interface Editors {
  /** Called by an editor that is there now, and with nothing by one that goes. */
  readonly register: (language: Language, editor: Editor | undefined) => void;
  readonly goTo: (language: Language, offset: number) => void;
  readonly apply: (language: Language, edits: readonly Edit[]) => void;
  readonly cursor: (language: Language) => number;
  readonly onCursor: (language: Language, offset: number) => void;
}

/** Keeps hold of the editors, and shows them what was found. */
export function useEditors(_studio: Studio, view: StudioView): Editors {
  const known = useRef(new Map<Language, Editor>());
  const wanted = useRef<{ readonly language: Language; readonly offset: number } | undefined>(undefined);
  const [cursors, move] = useState<Readonly<Record<Language, number>>>({ id: 0, en: 0 });
  const { versions } = view;
  const found = useRef<Partial<Record<Language, readonly Diagnostic[]>>>({});

  useEffect(() => {
    for (const [language, editor] of known.current) {
      const diagnostics = versions[language]?.diagnostics ?? [];
      if (found.current[language] === diagnostics) continue;
      found.current[language] = diagnostics;
      editor.show(diagnostics);
    }
  }, [versions]);

  const register = useCallback((language: Language, editor: Editor | undefined) => {
    if (editor === undefined) known.current.delete(language);
    else {
      known.current.set(language, editor);
      editor.show(found.current[language] ?? []);
      const want = wanted.current;
      if (want?.language === language) editor.goTo(want.offset);
      wanted.current = undefined;
    }
  }, []);

  return useMemo(
    () => ({
      register,
      goTo: (language, offset) => {
        const editor = known.current.get(language);
        if (editor === undefined) wanted.current = { language, offset };
        else requestAnimationFrame(() => editor.goTo(offset));
      },
      apply: (language, edits) => known.current.get(language)?.apply(edits),
      cursor: (language) => cursors[language],
      onCursor: (language, offset) => move((all) => ({ ...all, [language]: offset })),
    }),
    [register, cursors],
  );
}
