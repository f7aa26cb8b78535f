import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { diagnosticCount, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type CompletionNeeds, completeScenario } from './completions.ts';
import type { Edit } from './edit.ts';
import { editorLook } from './editorLook.ts';
import { explainWord } from './explainWord.ts';
import type { QuickFix } from './quickFixes.ts';
import { scenarioLanguage } from './scenarioLanguage.ts';

/** The editor of one text. */
export interface Editor {
  readonly text: () => string;
  /** Offset of the cursor. */
  readonly cursor: () => number;
  /** Replaces the text where it is another one. */
  readonly setText: (text: string) => void;
  readonly show: (diagnostics: readonly Diagnostic[]) => void;
  /** Findings that are marked now: one is gone where its words are. */
  readonly marked: () => number;
  /** Puts the cursor at an offset, in view. */
  readonly goTo: (offset: number) => void;
  /** Makes the edits as one step that can be undone. */
  readonly apply: (edits: readonly Edit[]) => void;
  readonly stop: () => void;
}

export interface EditorOptions extends CompletionNeeds {
  readonly parent: HTMLElement;
  readonly text: string;
  /** What a screen reader calls the editor. */
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly onChange: (text: string) => void;
  readonly onCursor: (offset: number) => void;
  readonly onRename: (offset: number) => void;
  readonly fixesOf: (diagnostic: Diagnostic, text: string) => readonly QuickFix[];
}

/** Makes an editor in a shadow root: there its styles are constructed style sheets, which the page's policy allows. Tab leaves it. */
export function createEditor(options: EditorOptions): Editor {
  const root = options.parent.shadowRoot ?? options.parent.attachShadow({ mode: 'open' });
  const view = new EditorView({ parent: root, root, state: startState(options, options.text) });
  const length = () => view.state.doc.length;
  return {
    text: () => view.state.doc.toString(),
    cursor: () => view.state.selection.main.head,
    setText: (text) => {
      if (text !== view.state.doc.toString()) {
        view.dispatch({ changes: { from: 0, to: length(), insert: text } });
      }
    },
    show: (diagnostics) => view.dispatch(setDiagnostics(view.state, marksOf(view, diagnostics, options))),
    marked: () => diagnosticCount(view.state),
    goTo: (offset) => {
      const anchor = Math.min(offset, length());
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    apply: (edits) => {
      view.dispatch({ changes: [...edits], userEvent: 'input', annotations: isolateHistory.of('full') });
      view.focus();
    },
    stop: () => view.destroy(),
  };
}

function startState(options: EditorOptions, doc: string): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      closeBrackets(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      EditorView.lineWrapping,
      scenarioLanguage,
      editorLook,
      autocompletion({ override: [completeScenario(options)], icons: false }),
      hoverTooltip((view, at) => hoverOf(view, at, options)),
      keymap.of([
        { key: 'F2', run: (view) => answer(() => options.onRename(view.state.selection.main.head)) },
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...completionKeymap,
        ...lintKeymap,
      ]),
      EditorState.phrases.of(options.phrases),
      EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false', tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) options.onChange(update.state.doc.toString());
        if (update.selectionSet || update.docChanged) options.onCursor(update.state.selection.main.head);
      }),
    ],
  });
}

function answer(run: () => void): boolean {
  run();
  return true;
}

function hoverOf(view: EditorView, at: number, options: EditorOptions) {
  const { t, language, references } = options;
  const found = explainWord(view.state.doc.toString(), at, { t, language, references: references() });
  if (found === undefined) return null;
  const create = () => {
    const dom = document.createElement('div');
    dom.className = 'studio-hover';
    const title = document.createElement('strong');
    title.textContent = found.title;
    dom.append(title, document.createElement('br'), found.text);
    return { dom };
  };
  return { pos: found.from, end: found.to, above: true, create };
}

function marksOf(view: EditorView, diagnostics: readonly Diagnostic[], { fixesOf }: EditorOptions) {
  const text = view.state.doc.toString();
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.line > view.state.doc.lines) return [];
    const line = view.state.doc.line(diagnostic.line);
    const from = Math.min(line.from + diagnostic.column - 1, line.to);
    const word = /^(?:<\/?)?[^\s"'<>]+/.exec(text.slice(from, line.to))?.[0].length ?? 0;
    const { severity, message, hint, id } = diagnostic;
    return [
      {
        from,
        to: Math.min(line.to, from + Math.max(1, word)),
        severity,
        message: `${message}\n${hint}`,
        source: id,
        /** Asked for when the mark is pointed at. */
        get actions() {
          return fixesOf(diagnostic, text).map(({ label }) => actionOf(label, diagnostic, fixesOf));
        },
      },
    ];
  });
}

/** The fix is made anew where the mark stands when it is chosen: the text may have changed since. */
function actionOf(label: string, diagnostic: Diagnostic, fixesOf: EditorOptions['fixesOf']) {
  return {
    name: label,
    apply: (target: EditorView, from: number) => {
      const line = target.state.doc.lineAt(from);
      const moved = { ...diagnostic, line: line.number, column: from - line.from + 1 };
      const fix = fixesOf(moved, target.state.doc.toString()).find((one) => one.label === label);
      if (fix !== undefined) target.dispatch({ changes: [...fix.edits], userEvent: 'input' });
    },
  };
}
