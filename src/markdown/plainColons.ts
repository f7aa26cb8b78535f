import type { MdastPluginDefinition } from 'satteri';

/** Keeps `10:30` and `catatan:penting` as written: only `:::blocks` mean something in an entry, a colon in a sentence does not. */
export const plainColons: MdastPluginDefinition = {
  name: 'plain-colons',
  textDirective(node, context) {
    const label = node.children.length === 0 ? [] : [text('['), ...node.children, text(']')];
    context.replaceNode(node, [text(`:${node.name}`), ...label]);
  },
};

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
