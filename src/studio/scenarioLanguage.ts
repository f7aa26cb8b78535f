import { StreamLanguage, type StreamParser } from '@codemirror/language';
import { isElementName } from '../compiler/elements.ts';

interface State {
  place: 'start' | 'front' | 'text' | 'tag' | 'comment';
  /** The quotation mark of an open value. */
  quote: string;
}

type Stream = Parameters<StreamParser<State>['token']>[0];

const parser: StreamParser<State> = {
  name: 'scenario',
  startState: () => ({ place: 'start', quote: '' }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    switch (state.place) {
      case 'start':
        state.place = stream.match(/^---\s*$/) === null ? 'text' : 'front';
        return state.place === 'front' ? 'meta' : text(stream, state);
      case 'front':
        return frontMatter(stream, state);
      case 'tag':
        return tag(stream, state);
      case 'comment':
        return comment(stream, state);
      default:
        return text(stream, state);
    }
  },
  languageData: {
    closeBrackets: { brackets: ['"', '[', '('] },
    commentTokens: { block: { open: '{/*', close: '*/}' } },
  },
};

/** Colours for a scenario's text: front matter, elements, and the commonest Markdown. It judges nothing; the compiler does. */
export const scenarioLanguage = StreamLanguage.define(parser);

function frontMatter(stream: Stream, state: State): string | null {
  if (stream.sol() && stream.match(/^---\s*$/)) {
    state.place = 'text';
    return 'meta';
  }
  if (stream.match(/^\s*(?:- )?(?:\{ *)?[A-Za-z]+(?=:)/)) return 'propertyName';
  if (stream.match(/^#.*/)) return 'comment';
  if (stream.match(/^"(?:[^"\\]|\\.)*"/)) return 'string';
  if (stream.match(/^[0-9][0-9-]*\b/)) return 'number';
  if (stream.match(/^[\w\p{L}]+/u)) return null;
  stream.next();
  return null;
}

function text(stream: Stream, state: State): string | null {
  if (stream.match(/^\{\/\*/)) {
    state.place = 'comment';
    return comment(stream, state);
  }
  const name = stream.match(/^<\/?([A-Za-z][A-Za-z0-9.]*)/);
  if (Array.isArray(name)) {
    state.place = 'tag';
    return isElementName(name[1] ?? '') ? 'tagName' : 'invalid';
  }
  if (stream.sol() && stream.match(/^#{1,6} .*/)) return 'heading';
  if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong';
  if (stream.match(/^\*[^*\s][^*]*\*/)) return 'emphasis';
  if (stream.match(/^\[[^\]]*\]\([^)]*\)/)) return 'link';
  if (stream.match(/^[^<{*[#]+/)) return null;
  stream.next();
  return null;
}

function tag(stream: Stream, state: State): string | null {
  if (state.quote !== '') {
    const rest = state.quote === '"' ? /^[^"]*/ : /^[^']*/;
    stream.match(rest);
    if (stream.next() !== undefined) state.quote = '';
    return 'string';
  }
  if (stream.match(/^\/?>/)) {
    state.place = 'text';
    return 'tagName';
  }
  const quote = stream.match(/^["']/);
  if (Array.isArray(quote)) {
    state.quote = quote[0] ?? '';
    return 'string';
  }
  if (stream.match(/^[A-Za-z-]+/)) return 'attributeName';
  stream.next();
  return null;
}

function comment(stream: Stream, state: State): string {
  if (stream.match(/^.*?\*\/\}/)) state.place = 'text';
  else stream.skipToEnd();
  return 'comment';
}
