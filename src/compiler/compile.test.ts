import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replyPlace, scenePlace } from '../model/place.ts';
import { compile } from './compile.ts';
import type { CompileResult } from './compileWith.ts';
import { readFrame } from './diagnostics/frame/findingsOf.ts';

const scenarios = join(import.meta.dirname, '../scenarios/paket-terlambat');

function compileFrame(change: (text: string) => string = (text) => text): CompileResult {
  return compile(change(readFrame('id')), { file: 'frame.mdx', language: 'id' });
}

test('a sound scenario comes with its script, its hashes and its model conversation', () => {
  const { scenario, diagnostics } = compileFrame();
  expect(diagnostics).toEqual([]);
  expect(scenario?.scenes.map(({ id }) => id)).toEqual(['keluhan', 'periksa', 'solusi', 'penutup']);
  expect(scenario?.customer).toEqual({ name: 'Ibu Ratna', tension: 65, patience: 12 });
  expect(scenario?.facts.map(({ id, private: isPrivate, extra }) => [id, isPrivate, extra])).toEqual([
    ['resi', false, false],
    ['profil', false, true],
  ]);
  expect(scenario?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(scenario?.model.events.at(-1)).toBe('penutup/pastikan');
});

test('a scenario survives JSON unchanged', () => {
  const { scenario } = compileFrame();
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
});

test('both languages of a scenario share the hash of its rules, not that of its words', () => {
  const [id, en] = (['id', 'en'] as const).map(
    (language) =>
      compile(readFileSync(join(scenarios, `${language}.mdx`), 'utf8'), { file: 'x', language }).scenario,
  );
  expect(id?.hash).toBe(en?.hash);
  expect(id?.wordsHash).not.toBe(en?.wordsHash);
});

test('line ends, a byte order mark and the order of behaviours change nothing', () => {
  const { scenario } = compileFrame();
  expect(compileFrame((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`).scenario).toEqual(scenario);
  expect(compileFrame((text) => text.replaceAll('\n', '\r')).scenario).toEqual(scenario);
  expect(
    compileFrame((text) => text.replace('name-feeling own-words', 'own-words name-feeling')).scenario,
  ).toEqual(scenario);
});

test('text becomes blocks: braces, references and formats as the author meant them', () => {
  const { scenario } = compileFrame((text) =>
    text.replace(
      'Ibu Ratna berhenti membalas.',
      '**Pergi**\n  *begitu* saja \\{x} `{y}` &lt;z&gt;\n\n  - [satu](skills/empati#a)\n  - dua',
    ),
  );
  expect(scenario?.endings.at(-1)?.text).toMatchInlineSnapshot(`
    [
      {
        "children": [
          {
            "children": [
              {
                "kind": "text",
                "text": "Pergi",
              },
            ],
            "kind": "strong",
          },
          {
            "kind": "text",
            "text": " ",
          },
          {
            "children": [
              {
                "kind": "text",
                "text": "begitu",
              },
            ],
            "kind": "emphasis",
          },
          {
            "kind": "text",
            "text": " saja {x} ",
          },
          {
            "kind": "code",
            "text": "{y}",
          },
          {
            "kind": "text",
            "text": " <z>",
          },
        ],
        "kind": "paragraph",
      },
      {
        "items": [
          [
            {
              "children": [
                {
                  "children": [
                    {
                      "kind": "text",
                      "text": "satu",
                    },
                  ],
                  "kind": "link",
                  "target": {
                    "anchor": "a",
                    "collection": "skills",
                    "kind": "entry",
                    "slug": "empati",
                  },
                },
              ],
              "kind": "paragraph",
            },
          ],
          [
            {
              "children": [
                {
                  "kind": "text",
                  "text": "dua",
                },
              ],
              "kind": "paragraph",
            },
          ],
        ],
        "kind": "list",
        "ordered": false,
      },
    ]
  `);
});

test('an error in the text leaves no scenario, a wrong reference leaves it', () => {
  expect(compileFrame((text) => text.replace('to="periksa"', 'to="x"')).scenario).toBeUndefined();
  const { scenario, diagnostics } = compile(
    readFrame('id').replace('Ibu Ratna berhenti membalas.', '[x](skills/x)'),
    { file: 'x', language: 'id', references: new Map() },
  );
  expect(diagnostics.map(({ id }) => id)).toEqual(['unknown-reference']);
  expect(scenario).toBeDefined();
});

test('without an index no reference is checked', () => {
  const { diagnostics } = compileFrame((text) =>
    text
      .replace('Ibu Ratna berhenti membalas.', '[x](skills/x) [y](nowhere)')
      .replace('level: 1', 'level: 1\nproducts: [x]'),
  );
  expect(diagnostics).toEqual([]);
});

test('places of the script are found in the text', () => {
  const { positionOf } = compileFrame();
  expect(positionOf(scenePlace('keluhan'))).toEqual({ line: 22, column: 1 });
  expect(positionOf(replyPlace('keluhan', 'akui', 'to'))).toEqual({ line: 25, column: 24 });
  expect(positionOf('frontmatter:customer.tension')).toEqual({ line: 9, column: 12 });
});

test('diagnostics speak the language asked for', () => {
  const text = readFrame('id').replace('to="periksa"', 'to="priksa"');
  const [id, en] = (['id', 'en'] as const).map(
    (messages) => compile(text, { file: 'x', language: 'id', messages }).diagnostics[0],
  );
  expect([id?.hint, en?.hint]).toEqual(['Mungkin maksud Anda `periksa`.', 'Did you mean `periksa`?']);
});

test('a file over its limit is not read', () => {
  const { diagnostics } = compileFrame((text) => text + 'x'.repeat(256 * 1024));
  expect(diagnostics.map(({ id, line }) => [id, line])).toEqual([['too-large', 1]]);
});

test('the example of the language in the design compiles as far as it goes', () => {
  const { script, diagnostics } = compileFrame((text) =>
    text.replace(
      /customer:\n.*\n.*\n/,
      'customer: { name: Ibu Ratna, tension: 65, patience: 12 }   # 0..100\n',
    ),
  );
  expect(diagnostics).toEqual([]);
  expect(script?.customer.patience).toBe(12);
});
