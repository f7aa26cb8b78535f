import type { Draw } from '../analysis/draw.ts';

/** A way in which a file arrives damaged, or is made to do harm. */
type Damage = (text: string, draw: Draw) => string;

/** One damaged or hostile file for each draw, made of a sound one; its kind is the name of the damage. */
export function damageFile(text: string, draw: Draw): { readonly kind: string; readonly text: string } {
  const names = Object.keys(damages);
  const kind = names[draw(names.length)] ?? 'cut';
  return { kind, text: damages[kind]?.(text, draw) ?? text };
}

const damages: Readonly<Record<string, Damage>> = {
  cut: (text, draw) => text.slice(0, draw(text.length)),
  holed: (text, draw) => {
    const from = draw(text.length);
    return text.slice(0, from) + text.slice(from + 1 + draw(200));
  },
  doubled: (text) => text + text,
  flipped: (text, draw) =>
    Array.from({ length: 1 + draw(5) }).reduce<string>((whole) => flip(whole, draw), text),
  retyped: (text, draw) => replaceValue(text, draw, wrong[draw(wrong.length)]),
  scripted: (text, draw) => replaceValue(text, draw, scripts[draw(scripts.length)]),
  polluted: (text, draw) => insertKey(text, draw, hostileKeys[draw(hostileKeys.length)] ?? ''),
  renamed: (text, draw) => renameKey(text, draw),
  deep: (text, draw) => replaceText(text, draw, nested(1_000 + draw(60_000))),
  long: (text, draw) => replaceValue(text, draw, 'x'.repeat(draw(400_000))),
  emptied: (text, draw) => replaceText(text, draw, ['', '[]', '{}', 'null'][draw(4)] ?? ''),
  encoded: (text) => `\ufeff${text}`,
  binary: (_, draw) => Array.from({ length: draw(2_000) }, () => String.fromCharCode(draw(65_536))).join(''),
  swapped: (text, draw) => swapIds(text, draw),
};

const wrong: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  '',
  ' ',
  '9'.repeat(400),
  [],
  {},
  [[]],
  { toString: 1 },
  '\u0000',
  '\ud800',
];

const scripts: readonly string[] = [
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror="globalThis.ran=1">',
  'javascript:globalThis.ran=1',
  '"};globalThis.ran=1;//',
  '=HYPERLINK("http://example.org","x")',
  '@SUM(1+1)*cmd|calc!A0',
  '{{constructor.constructor("globalThis.ran=1")()}}',
  `\${globalThis.ran=1}`,
  '../../../etc/passwd',
  'open:constructor',
  '__proto__/toString',
  'answer:hasOwnProperty=valueOf',
  'undo',
];

const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'then',
  'length',
  'ran',
];

function flip(text: string, draw: Draw): string {
  const place = draw(text.length);
  return text.slice(0, place) + String.fromCharCode(32 + draw(95)) + text.slice(place + 1);
}

/** Any string, number or literal of the text. */
const value = /"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d+(?:\.\d+)?|true|false|null/g;
const key = /"((?:[^"\\]|\\.)*)"\s*:/g;

function replaceValue(text: string, draw: Draw, other: unknown): string {
  return replaceText(text, draw, JSON.stringify(other));
}

function replaceText(text: string, draw: Draw, other: string): string {
  return replaceOne(text, value, draw, () => other);
}

function insertKey(text: string, draw: Draw, name: string): string {
  const hostile = `{"${name}": {"ran": 1, "isCounted": true, "hasPassed": true},`;
  return replaceOne(text, /\{/g, draw, () => hostile).replace(/,(\s*)\}/g, '$1}');
}

function renameKey(text: string, draw: Draw): string {
  return replaceOne(text, key, draw, () => `"${hostileKeys[draw(hostileKeys.length)]}":`);
}

function replaceOne(text: string, pattern: RegExp, draw: Draw, other: () => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[draw(Math.max(1, found.length))];
  return one === undefined
    ? text
    : text.slice(0, one.index) + other() + text.slice(one.index + one[0].length);
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

/** Gives an id of the file to something else in it. */
function swapIds(text: string, draw: Draw): string {
  const ids = [...text.matchAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g)].map(([id]) => id);
  const other = ids[draw(Math.max(1, ids.length))] ?? '""';
  return replaceOne(text, /"[0-9a-f]{8}-[0-9a-f-]{27}"/g, draw, () => other);
}
