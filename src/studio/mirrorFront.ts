import { applyEdits, type Edit } from './edit.ts';
import type { Change, Mirrored } from './structure.ts';

const lines = ['channel', 'level', 'products', 'procedures'];
const figures = ['tension', 'patience'];

/** Gives the front matter the channel, level, references, tension and patience of the other text, where both write them on one line. */
export function mirrorFront(text: string, from: string, changes: readonly Change[]): Mirrored {
  const edits: Edit[] = [];
  const told: Change[] = [...changes];
  for (const name of [...lines, ...figures]) {
    const [here, there] = [find(text, name), find(from, name)];
    if (here === undefined || there === undefined || plain(here.value) === plain(there.value)) continue;
    edits.push({ from: here.at, to: here.at + here.value.length, insert: there.value });
    told.push({ kind: 'set', name });
  }
  return { text: applyEdits(text, edits), changes: told };
}

function find(text: string, name: string): { readonly at: number; readonly value: string } | undefined {
  const front = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---/.exec(text)?.[0] ?? '';
  const pattern = figures.includes(name)
    ? `\\b(${name}:[ \\t]*)(\\d+)`
    : `^(${name}:[ \\t]*)(\\S.*?)[ \\t]*$`;
  const match = new RegExp(pattern, 'm').exec(front);
  const [, key = '', value = ''] = match ?? [];
  return match === null || value.startsWith('#') ? undefined : { at: match.index + key.length, value };
}

/** Without the white space that a list may have, and without a comment. */
function plain(value: string): string {
  return value.replace(/\s+#.*$/, '').replace(/\s+/g, '');
}
