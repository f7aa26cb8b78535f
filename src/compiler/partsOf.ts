import type { MdastNode } from 'satteri';
import { type Block, plainText } from '../model/richText.ts';
import { type ElementName, isElementName } from './elements.ts';
import { lowerText, strangerOf } from './lowerText.ts';
import { childrenOf, type ElementNode, isElementNode, offsetOf, type Reading } from './reading.ts';

/** What an element holds, in order: elements of the language, and text between them. */
export type Part =
  | {
      readonly kind: 'element';
      readonly name: ElementName;
      readonly node: ElementNode;
      /** True inside an element outside the seven, and for a misspelt one: where it stands is not judged. */
      readonly isWrapped: boolean;
    }
  | {
      readonly kind: 'text';
      readonly blocks: readonly Block[];
      readonly offset: number;
      readonly isWrapped: boolean;
    };

/** Splits what an element holds. Elements may stand inline, in a line of text, or as blocks. */
export function partsOf(nodes: readonly MdastNode[], reading: Reading): readonly Part[] {
  return split(nodes, reading, false);
}

function split(nodes: readonly MdastNode[], reading: Reading, isWrapped: boolean): readonly Part[] {
  const parts: Part[] = [];
  let text: MdastNode[] = [];
  const flush = (): void => {
    const [first] = text;
    if (first !== undefined) parts.push(...textPart(text, offsetOf(reading, first), reading, isWrapped));
    text = [];
  };
  for (const node of nodes) {
    const found = elementParts(node, reading, isWrapped);
    if (found === undefined) text.push(node);
    else {
      flush();
      parts.push(...found);
    }
  }
  flush();
  return parts;
}

/** Parts of a node that is an element or has some in its line; undefined where it is text alone. */
function elementParts(node: MdastNode, reading: Reading, isWrapped: boolean): readonly Part[] | undefined {
  if (node.type === 'paragraph') {
    return node.children.some((child) => isElementNode(child) && !isFormatting(child))
      ? split(node.children, reading, isWrapped)
      : undefined;
  }
  if (!isElementNode(node) || isFormatting(node)) return undefined;
  const name = node.name ?? '';
  if (isElementName(name)) return [{ kind: 'element', name, node, isWrapped }];
  const problem = strangerOf(node, offsetOf(reading, node));
  reading.report(problem);
  const meant = problem.values.near;
  if (problem.id === 'unknown-element' && typeof meant === 'string' && isElementName(meant)) {
    return [{ kind: 'element', name: meant, node, isWrapped: true }];
  }
  return split(childrenOf(node), reading, true);
}

/** An element outside the seven that holds words alone: bold type by HTML, say. It is reported where it stands in its text. */
function isFormatting(node: ElementNode): boolean {
  return !isElementName(node.name ?? '') && isInline(node) && strangerOf(node, 0).values.near === undefined;
}

function isInline(node: ElementNode): boolean {
  return node.type === 'mdxJsxTextElement' && !childrenOf(node).some(isElementNode);
}

function textPart(
  nodes: readonly MdastNode[],
  offset: number,
  reading: Reading,
  isWrapped: boolean,
): readonly Part[] {
  const blocks = lowerText(nodes, reading);
  if (plainText(blocks) === '') return [];
  const indent = /\s*/.exec(reading.text.slice(offset, offset + 1000))?.[0].length ?? 0;
  return [{ kind: 'text', blocks, offset: offset + indent, isWrapped }];
}
