import { type Problem, problem } from '../problem.ts';
import type { Tag } from '../readTag.ts';
import { makeSource, offsetAt } from '../source.ts';

export function htmlComment(offset: number): Problem {
  return problem('syntax', 'comment', offset);
}

export function commentOpen(offset: number): Problem {
  return problem('syntax', 'commentOpen', offset);
}

export function strayBrace(offset: number): Problem {
  return problem('syntax', 'brace', offset);
}

export function tooDeep(offset: number): Problem {
  return problem('syntax', 'tooDeep', offset);
}

/** Lines that go on for too long without a blank one. */
export function tooLong(offset: number): Problem {
  return problem('syntax', 'tooLong', offset);
}

/** A `<` that starts no tag: quoted with the word behind it. */
export function strayLess(offset: number, text: string): Problem {
  return problem('syntax', 'less', offset, {
    found: /<\s?[^\s<>]{0,20}/y.exec(text.slice(offset, offset + 24))?.[0] ?? '<',
  });
}

export function webAddress(offset: number, found: string): Problem {
  return problem('syntax', 'address', offset, { found, address: found.slice(1, -1) });
}

/** A text made safe for the parser, and its tags. */
interface Scanned {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** What the parser refused between `start` and `end`, in the author's terms. */
export function refused(error: string, scan: Scanned, start: number, end: number): Problem {
  const source = makeSource(scan.text.slice(start, end));
  const placeOf = (match: RegExpExecArray | null): number | undefined =>
    match === null
      ? undefined
      : start + offsetAt(source, { line: Number(match[1]), column: Number(match[2]) });
  const offset = placeOf(/^(\d+):(\d+): /.exec(error)) ?? start;
  const faulty = scan.tags.find((tag) => tag.fault !== undefined && tag.start === offset);
  if (faulty !== undefined) return faultyTag(faulty, scan.text);
  const opening =
    placeOf(/\((\d+):(\d+)\)/.exec(error)) ?? placeOf(/opened at (\d+):(\d+)/.exec(error)) ?? offset;
  const names = [...error.matchAll(/`<\/?([^`<>]*)>`/g)].map((match) => match[1] ?? '');
  const [first = '', second = ''] = names;
  if (/^\S+ Expected (?:a|the) closing tag/.test(error)) {
    const isSplit = /paragraph/.test(error) && scan.text.indexOf(`</${first}`, opening) >= 0;
    return problem('syntax', isSplit ? 'split' : 'unclosed', opening, { name: first });
  }
  if (error.includes('expected corresponding closing tag')) {
    return problem('syntax', 'mismatched', offset, { name: first, open: second });
  }
  if (error.includes('Unexpected closing tag')) return problem('syntax', 'unopened', offset, { name: first });
  return problem('syntax', 'tag', offset, { found: quoteAt(scan.text, offset) });
}

function faultyTag({ fault, name, start }: Tag, text: string): Problem {
  const offset = fault?.offset ?? start;
  switch (fault?.kind) {
    case 'quotes':
      return problem('syntax', 'quotes', offset, {
        name,
        found: /[^\s>/]*/.exec(text.slice(offset, offset + 40))?.[0] ?? '',
      });
    case 'quote':
      return problem('syntax', 'quoteOpen', offset, { name });
    default:
      return problem('syntax', 'tag', offset, { found: quoteAt(text, start) });
  }
}

function quoteAt(text: string, offset: number): string {
  return (/[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '').trim();
}
