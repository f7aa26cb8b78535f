import { findImbalance } from '../findImbalance.ts';
import { type Problem, problem } from '../problem.ts';
import type { Tag } from '../readTag.ts';

/** Bytes that are no UTF-8: the file was kept in another encoding, and nothing in it can be trusted. */
export function findForeignBytes(text: string): readonly Problem[] {
  const offset = text.indexOf('\uFFFD');
  return offset < 0 ? [] : [problem('syntax', 'encoding', offset)];
}

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

/** Why the parser refused what stands between `start` and `end`, in the author's terms: what the tags tell, whichever parser it was. */
export function refused(scan: Scanned, start: number, end: number): Problem {
  const tags = scan.tags.filter((tag) => tag.start >= start && tag.start < end);
  const faulty = tags.find((tag) => tag.fault !== undefined);
  if (faulty !== undefined) return faultyTag(faulty, scan.text);
  const found = findImbalance(scan.text, tags, end);
  if (found === undefined) {
    const offset = tags[0]?.start ?? start;
    return problem('syntax', 'tag', offset, { found: quoteAt(scan.text, offset) });
  }
  const { kind, tag } = found;
  const values = { name: tag.name, ...(kind === 'mismatched' ? { open: found.open.name } : {}) };
  return problem('syntax', kind, tag.start, values);
}

function faultyTag({ fault, name, start }: Tag, text: string): Problem {
  const offset = fault?.offset ?? start;
  switch (fault?.kind) {
    case 'quotes':
      if (curlyQuote.test(text[offset] ?? '')) {
        return problem('syntax', 'curlyQuotes', offset, { name, found: curlyValue(text, offset) });
      }
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

/** Quotation marks as word processors and phones write them. */
const curlyQuote = /[“”„‟«»‘’‚‛‹›＂]/;

/** What stands between a curly quotation mark at `offset` and the next one. */
function curlyValue(text: string, offset: number): string {
  return (/[^“”„‟«»‘’‚‛‹›＂"'<>=\r\n]{0,40}/.exec(text.slice(offset + 1, offset + 42))?.[0] ?? '').trim();
}

function quoteAt(text: string, offset: number): string {
  return (/[^\r\n]{0,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '').trim();
}
