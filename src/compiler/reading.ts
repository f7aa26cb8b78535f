import type { MdastNode } from 'satteri';
import type { Citation, Word } from './draft.ts';
import type { Report } from './problem.ts';
import type { Tag } from './readTag.ts';

/** What every part of the lowering reads and notes. */
export interface Reading {
  /** The author's text. */
  readonly text: string;
  /** Offset of the tree's first character in the text. */
  readonly base: number;
  /** Tags by offset. */
  readonly tags: ReadonlyMap<number, Tag>;
  /** Addresses of reference links by identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly citations: Citation[];
  /** Addresses that name no collection of entries and no web page. */
  readonly brokenLinks: Word[];
  readonly report: Report;
}

/** The JSX node of a tag, inline or block. */
export type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isElementNode(node: MdastNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where a node starts in the text. */
export function offsetOf({ base }: Reading, node: MdastNode): number {
  return base + (node.position?.start.offset ?? 0);
}

/** The author's text of a node. */
export function sourceOf(reading: Reading, node: MdastNode): string {
  return reading.text.slice(offsetOf(reading, node), reading.base + (node.position?.end.offset ?? 0));
}

export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && node.children !== undefined ? (node.children as readonly MdastNode[]) : [];
}
