/** Pieces that scenarios are made of, and that break them. */
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '{',
  '}',
  '{/*',
  '*/}',
  '"',
  "'",
  '=',
  '`',
  '```\n',
  '~~~\n',
  '---\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\\',
  '<Scene id="x">',
  '</Scene>',
  '<Reply id="a" to="x">',
  '</Reply>',
  '<Customer>',
  '</Customer>',
  '<Coach>',
  '</Coach>',
  '<Fact id="f" label="l" source="crm">',
  '</Fact>',
  '<Redirect in="x" mood="angry" to="x" />',
  '<Ending id="e" outcome="lost" when="walkout">',
  '</Ending>',
  '<!-- x -->',
  '<b>',
  '</b>',
  '<>',
  '</>',
  'import a from "b"\n',
  'export const a = 1\n',
  '[a](javascript:x)',
  '![a](b)',
  '| a |\n|---|\n| b |\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '&lt;',
  '&#0;',
  '\u0000',
  '\uFEFF',
  '\u{1F600}',
  '\uD83D',
  'é',
  '\uFDD0',
  '__proto__',
  'constructor',
  'does="',
  'to="',
  'needs="',
  ': ',
  '- id: a\n',
  '&a ',
  '*a ',
  '!!js ',
  '<<: ',
  '[',
  ']',
  '((((',
  '${',
  '{...a}',
  '{a: {b}}',
];

/** The text with a few changes: bytes flipped, stretches cut, doubled or moved, pieces put in. */
export function mutate(text: string, random: () => number): string {
  let result = text;
  const changes = 1 + Math.floor(random() * 6);
  for (let change = 0; change < changes; change += 1) result = mutateOnce(result, random);
  return result;
}

function mutateOnce(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() ** 3 * 400);
  const kind = Math.floor(random() * 6);
  if (kind === 0) return text.slice(0, at) + text.slice(at + length);
  if (kind === 1) return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
  if (kind === 2) return text.slice(0, at);
  if (kind === 3) return flipBytes(text, random);
  if (kind === 4) {
    const cut = text.slice(at, at + length);
    const rest = text.slice(0, at) + text.slice(at + length);
    const to = Math.floor(random() * (rest.length + 1));
    return rest.slice(0, to) + cut + rest.slice(to);
  }
  const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
  return text.slice(0, at) + piece + text.slice(at);
}

/** What a reader of UTF-8 sees where some bytes are others. */
function flipBytes(text: string, random: () => number): string {
  const bytes = new TextEncoder().encode(text);
  for (let flip = 0; flip < 3; flip += 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return new TextDecoder().decode(bytes);
}
