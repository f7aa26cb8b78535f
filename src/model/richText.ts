import type { Collection } from './reference.ts';

/** Author's text as data: safe to render, nothing in it can run. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** Words that mention a term of the glossary. No author writes it: pages mark it, after hashes were made. */
  | { readonly kind: 'term'; readonly slug: string; readonly text: string }
  | { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] };

/** A knowledge entry of this site, or an http(s)/mailto address. */
export type LinkTarget =
  | {
      readonly kind: 'entry';
      readonly collection: Collection;
      readonly slug: string;
      readonly anchor?: string;
    }
  | { readonly kind: 'url'; readonly href: string };

/** The words of blocks or inlines, without marks; blocks are separated by a space. */
export function plainText(nodes: readonly (Block | Inline)[]): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: Block | Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'term':
      return node.text;
    case 'break':
      return ' ';
    case 'list':
      return `${node.items.map((item) => plainText(item)).join(' ')} `;
    case 'paragraph':
    case 'heading':
    case 'quote':
      return `${node.children.map(textOf).join('')} `;
    default:
      return node.children.map(textOf).join('');
  }
}
