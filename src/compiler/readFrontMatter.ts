import { type Document, isScalar, isSeq, parseDocument } from 'yaml';
import { brokenCase, brokenYaml, unreadFrontMatter, wrongFields } from './diagnostics/front-matter.ts';
import type { Citation, FrontMatter } from './draft.ts';
import { frontMatterSchema } from './frontMatterSchema.ts';
import { type Places, placesIn } from './places.ts';
import type { Report } from './problem.ts';

/** In UTF-16 units; the reader of YAML takes quadratic time for some that are longer. */
const longestFrontMatter = 20_000;

const nothing: FrontMatter = {
  values: undefined,
  reviewed: undefined,
  citations: [],
  offsetOf: () => 0,
  end: 0,
};

/** Reads the front matter at the start of a text. */
export function readFrontMatter(text: string, report: Report): FrontMatter {
  const { kind, start, yaml, end } = findFrontMatter(text);
  if (kind !== 'found') {
    report(unreadFrontMatter(0, kind));
    return { ...nothing, end };
  }
  const document = parseYaml(protectColons(yaml));
  if (document instanceof Error || document.errors.length > 0) {
    report(brokenYaml(start, document instanceof Error ? document : document.errors[0]));
    return { ...nothing, end };
  }
  const value = plainValue(document);
  if (value instanceof Error) {
    report(brokenYaml(start, value));
    return { ...nothing, end };
  }
  const places = placesIn(document, start);
  const read = frontMatterSchema.safeParse(value ?? {});
  const problems = read.success
    ? brokenCase(read.data, places)
    : wrongFields(read.error.issues, document, places);
  for (const problem of problems) report(problem);
  return {
    values: read.success && problems.length === 0 ? read.data : undefined,
    reviewed: reviewedIn(document),
    citations: citationsIn(document, places),
    offsetOf: (key) => places.value(key.split('.')),
    end,
  };
}

interface Found {
  readonly kind: 'found' | 'absent' | 'unclosed' | 'unopened' | 'tooLong';
  readonly start: number;
  readonly yaml: string;
  /** Behind the front matter, or what was meant as it. */
  readonly end: number;
}

function findFrontMatter(text: string): Found {
  const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/my.exec(text);
  if (block !== null) {
    const end = block[0].length;
    const kind = end > longestFrontMatter ? 'tooLong' : 'found';
    return { kind, start: text.indexOf('\n') + 1, yaml: block[1] ?? '', end };
  }
  const opened = /---[ \t]*\r?\n(?:(?!<|[ \t]*\r?\n)[^\n]*(?:\n|$))*/y.exec(text);
  if (opened !== null) return { kind: 'unclosed', start: 0, yaml: '', end: opened[0].length };
  const closed = /[A-Za-z]+:[^\n]*\n(?:(?!<|---)[^\n]*\n)*---[ \t]*(?:\r?\n|$)/y.exec(text);
  return closed === null
    ? { kind: 'absent', start: 0, yaml: '', end: 0 }
    : { kind: 'unopened', start: 0, yaml: '', end: closed[0].length };
}

/** Noncharacter that stands for the blank behind a colon inside a one-line text. */
const colonBlank = '\uFDD3';

/** YAML takes a second `: ` on a line for another key. Authors write it in sentences, where it can mean nothing else. */
function protectColons(yaml: string): string {
  return yaml.replace(
    /^([ \t]*(?:-[ \t]+)?[A-Za-z]+:[ \t]+)([^\s"'|>[\]{}&*!%@`#][^\r\n]*)$/gm,
    (_, key: string, value: string) => {
      const [, words = value, note = ''] = /^(.*?)([ \t]#.*)?$/.exec(value) ?? [];
      return key + words.replace(/:[ \t](?=\S)/g, `:${colonBlank}`) + note;
    },
  );
}

function parseYaml(yaml: string): Document.Parsed | Error {
  try {
    return parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The values, with the blanks behind colons restored; an error where aliases multiply beyond reason. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({
      maxAliasCount: 20,
      reviver: (_, value) => (typeof value === 'string' ? value.replaceAll(colonBlank, ' ') : value),
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function reviewedIn(document: Document): string | undefined {
  const reviewed = document.get('reviewed');
  return typeof reviewed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(reviewed) ? reviewed : undefined;
}

/** Products and procedures that the front matter names. */
function citationsIn(document: Document, places: Places): readonly Citation[] {
  return (['products', 'procedures'] as const).flatMap((collection) => {
    const list = document.get(collection);
    if (!isSeq(list)) return [];
    return list.items.flatMap((item, index): readonly Citation[] => {
      if (!isScalar(item) || typeof item.value !== 'string' || !/^[a-z0-9-]+$/.test(item.value)) return [];
      const slug = item.value;
      return [
        { collection, slug, anchor: undefined, written: slug, offset: places.value([collection, index]) },
      ];
    });
  });
}
