import type { MdastNode } from 'satteri';
import { plainText } from '../model/richText.ts';
import { misplacedText } from './diagnostics/misplaced-element.ts';
import type { Citation, Draft, FrontMatter, Lost, Word } from './draft.ts';
import { isElementName } from './elements.ts';
import { addElement, type Builder, startBuilder } from './lowerElement.ts';
import type { Stretch } from './outline.ts';
import type { Parsed } from './parse.ts';
import { partsOf } from './partsOf.ts';
import type { Report } from './problem.ts';
import { childrenOf, type Reading } from './reading.ts';
import type { Tag } from './readTag.ts';

/** Makes a draft of what was parsed, and reports what is wrong with the form of its elements. */
export function lower(text: string, parsed: Parsed, front: FrontMatter, report: Report): Draft {
  const citations: Citation[] = [...front.citations];
  const brokenLinks: Word[] = [];
  const builder = startBuilder();
  const tags = new Map(parsed.scan.tags.map((tag) => [tag.start, tag]));
  const definitions = new Map<string, string>();
  for (const { nodes } of parsed.trees) for (const node of nodes) collectDefinitions(node, definitions);
  for (const { base, nodes } of parsed.trees) {
    const reading: Reading = { text, base, tags, definitions, citations, brokenLinks, report };
    lowerDocument(nodes, reading, builder);
  }
  return { ...builder, front, citations, brokenLinks, lost: lostIn(parsed, text) };
}

/** Words before the first scene, redirect or ending are the briefing; later ones stand nowhere. */
function lowerDocument(nodes: readonly MdastNode[], reading: Reading, builder: Builder): void {
  for (const part of partsOf(nodes, reading)) {
    if (part.kind === 'element') {
      addElement(part, undefined, reading, builder);
    } else if (builder.scenes.length + builder.redirects.length + builder.endings.length === 0) {
      builder.briefing.push(...part.blocks);
    } else if (!part.isWrapped) {
      reading.report(misplacedText(part.offset, plainText(part.blocks), undefined));
    }
  }
}

function collectDefinitions(node: MdastNode, definitions: Map<string, string>): void {
  if (node.type === 'definition') {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  } else if (node.type !== 'paragraph') {
    for (const child of childrenOf(node)) collectDefinitions(child, definitions);
  }
}

/** The names that lost stretches would have given, as far as their tags tell. */
function lostIn({ lost, scan }: Parsed, text: string): Lost {
  const inside = scan.tags.filter(
    (tag) => tag.kind !== 'close' && lost.some((stretch) => holds(stretch, tag)),
  );
  const idsOf = (name: string): readonly string[] =>
    inside.filter((tag) => tag.name === name).map((tag) => idOf(tag, text));
  return {
    scenes: idsOf('Scene'),
    endings: idsOf('Ending'),
    facts: idsOf('Fact'),
    isAnything: lost.length > 0,
  };
}

function holds({ start, end }: Stretch, tag: Tag): boolean {
  return tag.start >= start && tag.start < end && isElementName(tag.name);
}

/** The id of a tag; its form may be broken, so it is looked for in the text. */
function idOf({ start, end }: Tag, text: string): string {
  return /\bid\s*=\s*["'“”‘’]?([a-z0-9-]+)/.exec(text.slice(start, end))?.[1] ?? '';
}
