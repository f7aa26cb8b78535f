import type { MdastNode } from 'satteri';
import { dayAfter } from '../../model/isoDay.ts';
import type { Language } from '../../model/language.ts';
import { pageAnchors } from '../../model/sections.ts';
import { type ContentContext, type ContentFinding, errorIn, type ValidEntry } from '../contentFinding.ts';
import { headingsOf, sectionsOf } from '../readReferences.ts';
import { refuseAddress } from './addresses.ts';

/** Directives that an entry may use. */
export const teachingBlocks = ['good', 'bad', 'situation', 'mistake', 'note', 'exercise'] as const;

/** Words that stand in nearly every text of one language and hardly in the other's. */
const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di ke dari untuk dengan ini itu adalah tidak pada anda atau akan sudah bisa juga karena kalau'.split(
      ' ',
    ),
  ),
  en: new Set('the and of to in is that for with you it not are on or as this be have when'.split(' ')),
};

/** What is wrong with an entry's own text and dates: raw HTML, unknown blocks, headings, the other language, an overdue review. */
export function checkText(entry: ValidEntry, context: ContentContext): readonly ContentFinding[] {
  return [...markup(entry), ...headings(entry), ...language(entry), ...review(entry, context.today)];
}

function markup(entry: ValidEntry): readonly ContentFinding[] {
  return entry.nodes().flatMap((node) => {
    const line = (node.position?.start.line ?? 1) + entry.bodyLine - 1;
    if (node.type === 'html')
      return [errorIn(entry, line, `raw HTML is not allowed: ${node.value.slice(0, 40)}`)];
    const address = addressProblem(node);
    if (address !== undefined) return [errorIn(entry, line, address)];
    if (node.type === 'containerDirective' && !teachingBlocks.some((name) => name === node.name)) {
      return [
        errorIn(entry, line, `unknown block ':::${node.name}'; there are ${teachingBlocks.join(', ')}`),
      ];
    }
    return [];
  });
}

function addressProblem(node: MdastNode): string | undefined {
  if (node.type === 'image') return refuseAddress('image', node.url);
  return node.type === 'definition' ? refuseAddress('link', node.url) : undefined;
}

function headings(entry: ValidEntry): readonly ContentFinding[] {
  const taken = new Set([...pageAnchors, ...sectionsOf(entry)]);
  return headingsOf(entry).flatMap((heading, index, all) => {
    if (heading.depth === 1)
      return [errorIn(entry, heading.line, 'headings of the text start at ##; # is the title')];
    if (taken.has(heading.anchor)) {
      const message = `the page itself uses '#${heading.anchor}'; give the heading other words`;
      return [errorIn(entry, heading.line, message)];
    }
    const before = all[index - 1]?.depth ?? 1;
    return heading.depth > before + 1
      ? [errorIn(entry, heading.line, `heading skips from level ${before}`)]
      : [];
  });
}

function language(entry: ValidEntry): readonly ContentFinding[] {
  const words = entry.body.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (of: Language): number => words.filter((word) => commonWords[of].has(word)).length;
  const other: Language = entry.language === 'id' ? 'en' : 'id';
  if (words.length < 40 || share(entry.language) > share(other)) return [];
  return [errorIn(entry, entry.bodyLine, `the text does not read as ${entry.language}`)];
}

function review(entry: ValidEntry, today: string): readonly ContentFinding[] {
  const { updated, reviewBy } = entry.valid;
  // Where the check runs it may still be yesterday: a server often keeps to Greenwich.
  if (typeof updated === 'string' && updated > dayAfter(today)) {
    return [errorIn(entry, entry.lineOf(['updated']), `updated ${updated} lies in the future`)];
  }
  const dates = datesOf(entry.valid.changes);
  if (dates.length > 0 && (dates[0] !== updated || dates.join() !== dates.toSorted().reverse().join())) {
    return [
      errorIn(
        entry,
        entry.lineOf(['changes']),
        `changes must begin with the one of ${updated}, newest first`,
      ),
    ];
  }
  if (typeof reviewBy !== 'string' || reviewBy >= today) return [];
  const message = `review was due on ${reviewBy}`;
  return [{ severity: 'warning', file: entry.file, line: entry.lineOf(['reviewBy']), message }];
}

function datesOf(changes: unknown): readonly string[] {
  if (!Array.isArray(changes)) return [];
  return changes.map((change: { readonly date: string }) => change.date);
}
