import type { Block, Inline } from '../model/richText.ts';
import type { Script } from '../model/scenario.ts';
import type { Mention } from './findTerms.ts';

/** A scenario with its marks, and the terms that are marked, in the order of their mentions. */
export interface MarkedTerms<Marked> {
  readonly scenario: Marked;
  readonly slugs: readonly string[];
}

type Find = (text: string) => readonly Mention[];

/**
 * Marks the first mention of each term in the briefing, and in each record, since records are opened one by one.
 * Hashes stay as they were: they tell what the author wrote.
 */
export function markTerms<Marked extends Script>(scenario: Marked, find: Find): MarkedTerms<Marked> {
  const all = new Set<string>();
  const mark = (blocks: readonly Block[]): readonly Block[] => {
    const seen = new Set<string>();
    const marked = blocks.map((block) => markBlock(block, find, seen));
    for (const slug of seen) all.add(slug);
    return marked;
  };
  const briefing = mark(scenario.briefing);
  const facts = scenario.facts.map((fact) => ({ ...fact, text: mark(fact.text) }));
  return { scenario: { ...scenario, briefing, facts }, slugs: [...all] };
}

/** What names things and what somebody said stays as it is. */
function markBlock(block: Block, find: Find, seen: Set<string>): Block {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return block;
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((inner) => markBlock(inner, find, seen))),
      };
    case 'paragraph':
      return { ...block, children: block.children.flatMap((inline) => markInline(inline, find, seen)) };
  }
}

function markInline(inline: Inline, find: Find, seen: Set<string>): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
      return markText(inline.text, find, seen);
    case 'strong':
    case 'emphasis':
      return [{ ...inline, children: inline.children.flatMap((inner) => markInline(inner, find, seen)) }];
    default:
      return [inline];
  }
}

function markText(text: string, find: Find, seen: Set<string>): readonly Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { slug, start, end } of find(text)) {
    if (seen.has(slug)) continue;
    seen.add(slug);
    if (start > from) parts.push({ kind: 'text', text: text.slice(from, start) });
    parts.push({ kind: 'term', slug, text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
