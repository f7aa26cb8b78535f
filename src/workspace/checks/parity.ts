import { type Language, languages } from '../../model/language.ts';
import type { ContentFinding, ValidEntry } from '../contentFinding.ts';
import { headingsOf } from '../readReferences.ts';

/** Differences between the two languages of an entry: one missing, or another structure. Reported in English. */
export function checkParity(entries: readonly ValidEntry[]): readonly ContentFinding[] {
  const byKey = new Map<string, Partial<Record<Language, ValidEntry>>>();
  for (const entry of entries) {
    const key = `${entry.collection}/${entry.slug}`;
    byKey.set(key, { ...byKey.get(key), [entry.language]: entry });
  }
  return [...byKey.values()].flatMap(({ id, en }) => {
    if (id !== undefined && en !== undefined) return compare(id, en);
    return [id, en].flatMap((entry) => (entry === undefined ? [] : [missing(entry)]));
  });
}

function missing(entry: ValidEntry): ContentFinding {
  const other = languages.find((language) => language !== entry.language);
  return { severity: 'error', file: entry.file, line: 1, message: `has no counterpart in ${other}` };
}

function compare(id: ValidEntry, en: ValidEntry): readonly ContentFinding[] {
  const findings: ContentFinding[] = [];
  const differ = (what: string, a: string, b: string, line = 1): void => {
    if (a !== b) {
      findings.push({
        severity: 'error',
        file: en.file,
        line,
        message: `${what} differ: id has ${a}, en has ${b}`,
      });
    }
  };
  differ('headings', shape(id), shape(en), en.bodyLine);
  differ('blocks', blocks(id), blocks(en), en.bodyLine);
  for (const key of new Set([...Object.keys(id.valid), ...Object.keys(en.valid)])) {
    differ(key, structure(id.valid[key], key), structure(en.valid[key], key), en.lineOf([key]));
  }
  return findings;
}

function shape(entry: ValidEntry): string {
  return headingsOf(entry)
    .map((heading) => `h${heading.depth}`)
    .join(' ');
}

function blocks(entry: ValidEntry): string {
  return entry
    .nodes()
    .flatMap((node) => (node.type === 'containerDirective' ? [node.name] : []))
    .join(' ');
}

/** Fields whose values mean the same in both languages; of the others only the shape is compared. */
const languageFree = new Set(
  'updated reviewBy date order line kind channel products procedure behaviours sources amount until id right about play pass'.split(
    ' ',
  ),
);
/** Free in either language: other forms of a term, tags and accepted answers are words. */
const free = new Set(['aka', 'mentions', 'tags', 'answers', 'related']);

function structure(value: unknown, key: string): string {
  if (free.has(key)) return '';
  if (Array.isArray(value)) return `[${value.map((item) => structure(item, key)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    // The right side of a matching pair is words; the right option of a question is an id.
    const isPair = 'left' in value;
    const fields = Object.entries(value).map(
      ([name, field]) => `${name}:${structure(field, isPair && name === 'right' ? 'text' : name)}`,
    );
    return `{${fields.sort().join(',')}}`;
  }
  return languageFree.has(key) ? String(value) : typeof value;
}
