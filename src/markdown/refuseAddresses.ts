import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { refuseAddress } from '../workspace/checks/addresses.ts';

interface Addressed {
  readonly url: string;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Refuses links that would run code and images that would tell another host of the reader: throws, naming file and line. */
export const refuseAddresses: MdastPluginDefinition = {
  name: 'refuse-addresses',
  options: { position: true },
  link: (node, context) => demand('link', node, context.fileURL),
  definition: (node, context) => demand('link', node, context.fileURL),
  image: (node, context) => demand('image', node, context.fileURL),
};

function demand(kind: 'link' | 'image', node: Addressed, file: URL | undefined): void {
  const problem = refuseAddress(kind, node.url);
  if (problem === undefined) return;
  const place = file?.protocol === 'file:' ? fileURLToPath(file) : 'text';
  throw new Error(`${place}:${node.position?.start.line ?? 1} (counted below the front matter): ${problem}`);
}
