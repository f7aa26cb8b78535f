import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';

/** Refuses raw HTML in an entry: throws, naming file and line, so that author text never becomes code. */
export const refuseHtml: MdastPluginDefinition = {
  name: 'refuse-html',
  options: { position: true },
  html(node, context) {
    const place = context.fileURL?.protocol === 'file:' ? fileURLToPath(context.fileURL) : 'text';
    const line = node.position?.start.line ?? 1;
    throw new Error(
      `${place}:${line} (counted below the front matter): raw HTML is not allowed: ${node.value.slice(0, 60)}. Write Markdown, or a block such as :::note.`,
    );
  },
};
