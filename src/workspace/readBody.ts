import { type MdastNode, markdownToMdast } from 'satteri';

/** All nodes of an entry's Markdown, directives included, parents before children. */
export function readBody(markdown: string): readonly MdastNode[] {
  return nodesUnder(markdownToMdast(markdown, { features: { directive: true } }));
}

/** A node and all below it, parents before children. */
export function nodesUnder(node: MdastNode): readonly MdastNode[] {
  const found: MdastNode[] = [];
  const add = (one: MdastNode): void => {
    found.push(one);
    childrenOf(one).forEach(add);
  };
  add(node);
  return found;
}

/** What a reader sees of a node; `codeAs` says what stands for code within a line. */
export function textOf(node: MdastNode, codeAs: (code: string) => string = (code) => code): string {
  if (node.type === 'inlineCode') return codeAs(node.value);
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node)
    .map((child) => textOf(child, codeAs))
    .join('');
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}
