import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../model/language.ts';
import { collections } from '../../model/reference.ts';
import type { ContentFinding, ValidEntry } from '../contentFinding.ts';
import { scenarioSlugs } from '../scenarioSlugs.ts';
import { referencesOf } from './references.ts';

const reference = new RegExp(`\\b(?:${collections.join('|')})/[a-z0-9-]+`, 'g');

/**
 * Entries that no other entry, path or scenario of their language leads to: a reader finds them by search or list
 * alone. A term of the glossary is led to where a text uses it. Question sets do not count. Warnings.
 */
export function checkOrphans(root: string, entries: readonly ValidEntry[]): readonly ContentFinding[] {
  return languages.flatMap((language) => {
    const own = entries.filter((entry) => entry.language === language && entry.collection !== 'questions');
    const scenarios = scenarioTexts(root, language);
    const named = new Set([
      ...own.flatMap((entry) => referencesOf(entry).filter((target) => target !== keyOf(entry))),
      ...scenarios.flatMap(namedByScenario),
    ]);
    return own
      .filter((entry) => entry.collection !== 'paths' && !named.has(keyOf(entry)))
      .filter((entry) => entry.collection !== 'glossary' || !isUsed(entry, own, scenarios))
      .map(orphan);
  });
}

function orphan({ file }: ValidEntry): ContentFinding {
  const message = 'no entry, path or scenario leads here: name it in `related`, in a text or in a path';
  return { severity: 'warning', file, line: 1, message };
}

function scenarioTexts(root: string, language: Language): readonly string[] {
  return scenarioSlugs(root)
    .map((slug) => join(root, 'src/scenarios', slug, `${language}.mdx`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

function namedByScenario(text: string): readonly string[] {
  return [...(text.match(reference) ?? []), ...listed(text, 'products'), ...listed(text, 'procedures')];
}

/** True where a text besides the term's own page uses the term or another form of it. */
function isUsed(term: ValidEntry, entries: readonly ValidEntry[], scenarios: readonly string[]): boolean {
  const { title, aka } = term.valid;
  const forms = [title, ...(Array.isArray(aka) ? aka : [])].map((form) =>
    String(form)
      .replace(/\s*\(.*\)/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const pattern = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');
  return (
    scenarios.some((text) => pattern.test(text)) ||
    entries.some((entry) => entry !== term && pattern.test(`${JSON.stringify(entry.valid)} ${entry.body}`))
  );
}

/** Slugs in a list of a scenario's front matter, as references. */
function listed(text: string, field: 'products' | 'procedures'): readonly string[] {
  const [, list = ''] = new RegExp(`^${field}:\\s*\\[([^\\]]*)\\]`, 'm').exec(text) ?? [];
  return (list.match(/[a-z0-9-]+/g) ?? []).map((slug) => `${field}/${slug}`);
}

function keyOf({ collection, slug }: ValidEntry): string {
  return `${collection}/${slug}`;
}
