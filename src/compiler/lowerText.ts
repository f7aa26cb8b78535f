import type { MdastNode } from 'satteri';
import type { Block, Inline } from '../model/richText.ts';
import { dangerousLink, html } from './diagnostics/forbidden-code.ts';
import { elementInText } from './diagnostics/misplaced-element.ts';
import { unknownElement, unknownMarkdown } from './diagnostics/unknown-element.ts';
import { elementNames, isElementName } from './elements.ts';
import { findTable } from './findTable.ts';
import { showBraces } from './hiddenBraces.ts';
import { childrenOf, type ElementNode, offsetOf, type Reading, sourceOf } from './reading.ts';
import { readLink } from './readLink.ts';

/** Author's Markdown as data. Blocks may stand beside loose words, as they do in an element. */
export function lowerText(nodes: readonly MdastNode[], reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let words: MdastNode[] = [];
  const flush = (): void => {
    const children = lowerInlines(words, reading);
    words = [];
    if (children.length > 0) blocks.push({ kind: 'paragraph', children });
  };
  for (const node of nodes) {
    const block = lowerBlock(node, reading);
    if (block === undefined) words.push(node);
    else {
      flush();
      blocks.push(...block);
    }
  }
  flush();
  return blocks;
}

/** Blocks of a node; undefined where it belongs to a line of words. */
function lowerBlock(node: MdastNode, reading: Reading): readonly Block[] | undefined {
  switch (node.type) {
    case 'paragraph': {
      const table = findTable(sourceOf(reading, node));
      if (table !== undefined) {
        reading.report(unknownMarkdown(offsetOf(reading, node) + table, 'table'));
        return [];
      }
      const children = lowerInlines(node.children, reading);
      return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
    }
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, children: lowerInlines(node.children, reading) }];
    case 'blockquote':
      return [{ kind: 'quote', children: lowerText(node.children, reading) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => lowerText(childrenOf(item), reading)),
        },
      ];
    case 'code':
      return [{ kind: 'paragraph', children: lowerCode(showBraces(node.value)) }];
    case 'mdxJsxFlowElement':
      return lowerStranger(node, reading);
    case 'thematicBreak':
      reading.report(unknownMarkdown(offsetOf(reading, node), 'rule'));
      return [];
    case 'definition':
      return [];
    default:
      return undefined;
  }
}

/** Reports an element that is none of the seven, or one of them where only text can stand; its words are kept. */
function lowerStranger(node: ElementNode, reading: Reading): readonly Block[] {
  reading.report(strangerOf(node, offsetOf(reading, node)));
  return lowerText(childrenOf(node), reading);
}

export function strangerOf(node: ElementNode, offset: number): ReturnType<typeof html> {
  const name = node.name ?? '';
  if (isElementName(name)) return elementInText(offset, name);
  const isMisspelt = elementNames.some((known) => known.toLowerCase() === name.toLowerCase());
  return /^[a-z]/.test(name) && !name.includes('.') && !isMisspelt
    ? html(offset, name)
    : unknownElement(offset, name === '' ? '<>' : name);
}

function lowerInlines(nodes: readonly MdastNode[], reading: Reading): readonly Inline[] {
  return trim(nodes.flatMap((node) => lowerInline(node, reading)));
}

function lowerInline(node: MdastNode, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: lowerWords(node.value) }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: node.children.flatMap((child) => lowerInline(child, reading)) }];
    case 'inlineCode':
      return [{ kind: 'code', text: showBraces(node.value) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return lowerLink(node, node.url, reading);
    case 'linkReference':
      return lowerLink(node, reading.definitions.get(node.identifier) ?? '', reading);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      reading.report(strangerOf(node, offsetOf(reading, node)));
      return childrenOf(node).flatMap((child) => lowerInline(child, reading));
    case 'paragraph':
      return node.children.flatMap((child) => lowerInline(child, reading));
    case 'image':
    case 'imageReference':
      reading.report(unknownMarkdown(offsetOf(reading, node), 'image'));
      return [];
    default:
      reading.report(unknownMarkdown(offsetOf(reading, node), 'other'));
      return [];
  }
}

/** Words on one line, and those that are struck through as they are. */
function lowerWords(value: string): string {
  return showBraces(value)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/~~(?=\S)([^~]*[^\s~])~~/g, '$1');
}

function lowerLink(node: MdastNode, url: string, reading: Reading): readonly Inline[] {
  const children = childrenOf(node).flatMap((child) => lowerInline(child, reading));
  const address = showBraces(url);
  const source = sourceOf(reading, node);
  const offset = offsetOf(reading, node) + Math.max(0, source.lastIndexOf(address));
  const read = readLink(address);
  if ('code' in read) {
    reading.report(dangerousLink(offset, read.code));
    return children;
  }
  if ('unknown' in read) {
    reading.brokenLinks.push({ text: address, offset });
    return children;
  }
  const { target } = read;
  if (target.kind === 'entry') {
    const { collection, slug, anchor } = target;
    reading.citations.push({ collection, slug, anchor, written: address, offset });
  }
  return [{ kind: 'link', target, children }];
}

function lowerCode(value: string): readonly Inline[] {
  return value
    .split(/\r?\n/)
    .flatMap((line, index): readonly Inline[] =>
      index === 0 ? [{ kind: 'code', text: line }] : [{ kind: 'break' }, { kind: 'code', text: line }],
    );
}

/** Without blanks at its ends; nothing at all where only blanks are left. */
function trim(inlines: readonly Inline[]): readonly Inline[] {
  let children = inlines.filter((node) => node.kind !== 'text' || node.text !== '');
  const [first] = children;
  if (first?.kind === 'text') {
    const text = first.text.trimStart();
    if (text === '') return trim(children.slice(1));
    children = [{ kind: 'text', text }, ...children.slice(1)];
  }
  const last = children.at(-1);
  if (last?.kind === 'text') {
    const text = last.text.trimEnd();
    if (text === '') return trim(children.slice(0, -1));
    children = [...children.slice(0, -1), { kind: 'text', text }];
  }
  return children;
}
