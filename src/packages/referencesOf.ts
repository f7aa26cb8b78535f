import type { Block, Inline } from '../model/richText.ts';
import type { Scenario } from '../model/scenario.ts';
import { behaviourOf } from '../rubric/codebook.ts';

/** Entries as `collection/slug` that the player can open in a scenario: what it cites and links to, and the guides of its behaviours. */
export function referencesOf(scenario: Scenario): readonly string[] {
  const { procedures, products, scenes, facts, endings, briefing } = scenario;
  const replies = scenes.flatMap((scene) => scene.replies);
  const texts = [
    briefing,
    ...facts.map(({ text }) => text),
    ...endings.map(({ text }) => text),
    ...scenes.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...replies.flatMap(({ text, coach }) => [text, coach ?? []]),
  ];
  const done = [...replies.flatMap(({ does }) => does), ...recorded];
  return [
    ...new Set([
      ...procedures.map((slug) => `procedures/${slug}`),
      ...products.map((slug) => `products/${slug}`),
      ...done.map((id) => `skills/${behaviourOf(id).guide}`),
      ...texts.flatMap(linksIn),
    ]),
  ];
}

/** Behaviours that no reply carries. */
const recorded = ['check-record', 'record-case'] as const;

function linksIn(nodes: readonly (Block | Inline)[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'list') return node.items.flatMap(linksIn);
    const inside = 'children' in node ? linksIn(node.children) : [];
    if (node.kind !== 'link' || node.target.kind !== 'entry') return inside;
    return [`${node.target.collection}/${node.target.slug}`, ...inside];
  });
}
