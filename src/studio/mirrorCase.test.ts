import { expect, test } from 'vitest';
import { compareLanguages } from '../compiler/compareLanguages.ts';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { mirrorStructure } from './mirrorStructure.ts';

const questions = {
  id: `case:
  - id: sebab
    ask: Apa sebabnya?
    options:
      - { id: a, text: Alamat salah }
      - { id: b, text: "Ya, truk keliru" }
    right: b
  # Tentang besok.
  - id: janji
    ask: Apa janjinya?
    options:
      - id: a
        text: Mengabari
      - id: b
        text: Menunggu
    right: a`,
  en: `case:
- id: sebab
  ask: "What was the cause?"
  right: b
  options:
  - { id: a, text: Wrong address }
  - { id: b, text: Wrong truck }
- id: janji
  ask: What was promised?
  options:
    - { id: a, text: Tell her }
    - { id: b, text: Wait }
  right: a # she asked for it`,
};

const [id, en] = [withCase('id', questions.id), withCase('en', questions.en)];

function withCase(language: 'id' | 'en', lines: string): string {
  return readFrame(language).replace('\n---', `\n${lines}\n---`);
}

/** Changes the Indonesian text, lets the English one follow, and demands that nothing is left to say of the two. */
function check(changed: string, expected: readonly string[], behind = en): string {
  const { text, changes } = mirrorStructure(behind, changed, 'to be translated');
  expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  const read = (words: string, language: 'id' | 'en') => ({
    file: `${language}.mdx`,
    result: compile(words, { file: `${language}.mdx`, language, proofs: 'none' }),
  });
  const versions = { id: read(changed, 'id'), en: read(text, 'en') };
  expect(versions.en.result.diagnostics).toEqual([]);
  expect(compareLanguages(versions).map(({ message }) => message)).toEqual([]);
  expect(mirrorStructure(text, changed, 'to be translated').changes).toEqual([]);
  return text;
}

test('equal wrap-ups are left as they are, however they are written', () => {
  expect(check(id, [])).toBe(en);
});

test('a right answer follows, and what stands beside it stays', () => {
  const text = check(id.replace('right: a', 'right: b'), ['set case/janji: right']);
  expect(text).toContain('  right: b # she asked for it\n');
});

test('a question that was added appears as a copy to be translated', () => {
  const added =
    '  - id: umum\n    ask: Apa lagi?\n    options:\n      - { id: x, text: Tidak }\n      - { id: y, text: Ya }\n    right: x\n  # Tentang';
  const text = check(id.replace('  # Tentang', added), ['add case/umum']);
  expect(text).toContain('\n# to be translated\n- id: umum\n  ask: Apa lagi?\n');
});

test('options that were added, dropped, renamed or moved follow, and their words stay', () => {
  const third = '"Ya, truk keliru" }\n      - { id: c, text: Hujan }';
  const text = check(id.replace('"Ya, truk keliru" }', third), ['add case/sebab/c']);
  expect(text).toContain('  # to be translated\n  - { id: c, text: Hujan }\n');
  check(id, ['remove case/sebab/c'], text);
  expect(
    check(id.replace('id: a, text: Alamat', 'id: alamat, text: Alamat'), ['rename case/sebab/a → alamat']),
  ).toContain('{ id: alamat, text: Wrong address }');
  const [first, second] = [
    '      - { id: a, text: Alamat salah }\n',
    '      - { id: b, text: "Ya, truk keliru" }\n',
  ];
  check(id.replace(first + second, second + first), ['order case/sebab/b']);
});

test('questions that were renamed, moved or dropped follow', () => {
  expect(check(id.replace('id: sebab', 'id: asal'), ['rename case/sebab → asal'])).toContain(
    'What was the cause?',
  );
  check(id.replace(/ {2}- id: sebab[\s\S]*? {2}#/, '  #'), ['remove case/sebab']);
});

test('a wrap-up that only one text has is copied whole, or dropped', () => {
  check(id, ['add case/sebab', 'add case/janji'], readFrame('en'));
  check(readFrame('id'), ['remove case/sebab', 'remove case/janji']);
});

test('a wrap-up on one line stays as it is', () => {
  const line = `case: [{ id: sebab, ask: "?", options: [{ id: a, text: A }, { id: b, text: B }], right: b }]`;
  const text = withCase('en', line);
  expect(mirrorStructure(text, id, 'x')).toEqual({ text, changes: [] });
});
