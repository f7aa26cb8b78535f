import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seededNumbers } from '../analysis/draw.ts';
import fc from '../propertyTests.ts';
import { compile } from './compile.ts';
import { readFrame } from './diagnostics/frame/findingsOf.ts';
import { mutate } from './mutate.ts';

const folder = join(import.meta.dirname, '../scenarios');
const seeds = [
  readFrame('id'),
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .slice(0, 4)
    .map((name) => readFileSync(join(folder, name), 'utf8')),
];

/** Compiles a text and makes sure that it is answered: by a scenario or a diagnostic, each in the text. */
function check(text: string): void {
  const { scenario, diagnostics } = compile(text, { file: 'fuzz.mdx', language: 'id', cap: 5000 });
  expect(scenario !== undefined || diagnostics.length > 0).toBe(true);
  const lines = text.split(/\r\n|\n|\r/);
  for (const { line, column, message, hint } of diagnostics) {
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|\{\w+\}.*\{\w+\} /);
  }
}

test('damaged scenarios are always answered', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(seeds.length - 1), (seed, index) => {
      check(mutate(seeds[index] ?? '', seededNumbers(seed)));
    }),
    { numRuns: 300 },
  );
});

test('any text is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 300 });
});

test('any text of the marks of the language is answered', () => {
  const marks = [
    '<',
    '>',
    '/',
    '{',
    '}',
    '"',
    "'",
    '=',
    '`',
    '\\',
    '\n',
    '\n\n',
    ' ',
    '-',
    '---\n',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '&',
    ';',
    '#',
  ];
  const names = [
    'Scene',
    'Reply',
    'Customer',
    'Coach',
    'Fact',
    'Redirect',
    'Ending',
    'id',
    'to',
    'does',
    'a',
    'import ',
    'title: ',
  ];
  const piece = fc.constantFrom(...marks, ...names);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => check(pieces.join(''))),
    {
      numRuns: 500,
    },
  );
});

test('what would crash or stall a parser is answered at once', () => {
  const hostile = [
    '{',
    '(',
    '{(',
    '<a>',
    '> ',
    '_a_',
    '`',
    '<!--',
    '[',
    '- ',
    '{/*',
    '<Scene id="',
    '&amp;',
    '\n- [a]: b',
  ];
  for (const piece of hostile) {
    const started = performance.now();
    check(`{${piece.repeat(Math.floor(60_000 / piece.length))}}`);
    expect(performance.now() - started, piece).toBeLessThan(5000);
  }
});
