import type { Block, Inline } from '../model/richText.ts';
import type { Scenario } from '../model/scenario.ts';
import { codebook } from '../rubric/codebook.ts';

/** How much of a scenario is about an entry: listed in its front matter, linked in its words, or the guide of behaviours in its replies. */
export function weightOf(scenario: Scenario, reference: string): number {
  const [collection, slug = ''] = reference.split('/');
  const listed =
    (collection === 'products' && scenario.products.includes(slug)) ||
    (collection === 'procedures' && scenario.procedures.includes(slug));
  const links = linksOf(textsOf(scenario)).filter((link) => link === reference).length;
  return (listed ? 10 : 0) + 2 * links + (collection === 'skills' ? repliesTeaching(scenario, slug) : 0);
}

function repliesTeaching({ scenes }: Scenario, guide: string): number {
  const taught = new Set(codebook.filter((row) => row.guide === guide).map(({ id }) => id));
  return scenes.flatMap(({ replies }) => replies).filter(({ does }) => does.some((id) => taught.has(id)))
    .length;
}

function textsOf({ briefing, facts, scenes, endings }: Scenario): readonly Block[] {
  return [
    ...briefing,
    ...facts.flatMap(({ text }) => text),
    ...scenes.flatMap(({ lines, replies }) => [
      ...lines.flatMap(({ text }) => text),
      ...replies.flatMap(({ text, coach }) => [...text, ...(coach ?? [])]),
    ]),
    ...endings.flatMap(({ text }) => text),
  ];
}

/** Entries that a text links to, as `collection/slug`. */
function linksOf(nodes: readonly (Block | Inline)[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    const own =
      node.kind === 'link' && node.target.kind === 'entry'
        ? [`${node.target.collection}/${node.target.slug}`]
        : [];
    if (node.kind === 'list') return node.items.flatMap(linksOf);
    return 'children' in node ? [...own, ...linksOf(node.children)] : own;
  });
}
