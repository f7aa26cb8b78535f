import { expect, test } from 'vitest';
import { compareLanguages } from '../compiler/compareLanguages.ts';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { mirrorStructure } from './mirrorStructure.ts';

const [id, en] = [readFrame('id'), readFrame('en')];

/** Changes the Indonesian text, lets the English one follow, and demands that nothing is left to say of the two. */
function check(change: (text: string) => string, expected: readonly string[]): string {
  const changed = change(id);
  expect(changed).not.toBe(id);
  const { text, changes } = mirrorStructure(en, changed, 'to be translated');
  expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
  const read = (words: string, language: 'id' | 'en') => ({
    file: `${language}.mdx`,
    result: compile(words, { file: `${language}.mdx`, language, proofs: 'none' }),
  });
  const between = compareLanguages({ id: read(changed, 'id'), en: read(text, 'en') });
  expect(between.map(({ message }) => message)).toEqual([]);
  expect(mirrorStructure(text, changed, 'to be translated').changes).toEqual([]);
  return text;
}

test('two texts of one structure are left as they are', () => {
  expect(mirrorStructure(en, id, 'x')).toEqual({ text: en, changes: [] });
});

test('a scene that was added appears as a copy to be translated', () => {
  const text = check(
    (text) =>
      text
        .replace(
          '<Ending id="selesai"',
          '<Scene id="tambahan">\n  <Customer>Halo?</Customer>\n\n  <Reply id="ya" to="selesai">\n    Ya.\n  </Reply>\n</Scene>\n\n<Ending id="selesai"',
        )
        .replace('to="selesai"', 'to="tambahan"'),
    ['add tambahan', expect.stringMatching(/^set .* to$/)],
  );
  expect(text).toContain('<Scene id="tambahan"> {/* to be translated */}');
});

test('a reply, a coach and a record that were added appear in their places', () => {
  const scene = /<Scene id="([a-z-]+)">/.exec(id)?.[1] ?? '';
  const text = check(
    (text) =>
      text.replace(
        '</Scene>',
        '\n  <Reply id="lain" to="selesai" does="thank">\n    Terima kasih.\n    <Coach>Baik.</Coach>\n  </Reply>\n</Scene>\n\n<Fact id="baru" label="Baru" source="crm" extra>\n  Isi.\n</Fact>',
      ),
    ['add baru', `add ${scene}/lain`],
  );
  expect(text.indexOf('<Reply id="lain"')).toBeLessThan(text.indexOf('</Scene>'));
});

test('what was dropped is dropped', () => {
  const reply = /\n {2}<Reply id="([a-z-]+)"[\s\S]*?<\/Reply>\n/.exec(id);
  const scene = /<Scene id="([a-z-]+)">/.exec(id)?.[1] ?? '';
  check((text) => text.replace(reply?.[0] ?? '', '\n'), [`remove ${scene}/${reply?.[1]}`]);
});

test('a scene and a reply that were renamed by typing are renamed, and their words stay', () => {
  const text = check(
    (text) => text.replaceAll('"solusi"', '"jalan-keluar"'),
    ['rename solusi → jalan-keluar'],
  );
  expect(text.length).toBe(en.length + 6 * (en.split('"solusi"').length - 1));
});

test('order, behaviours, flags and figures follow', () => {
  check((text) => text.replace(/tension: \d+/, 'tension: 61'), ['set tension']);
  check((text) => text.replace(/ does="[^"]*"/, ''), [expect.stringMatching(/^set .* does$/)]);
  const [first = '', second = ''] = id.match(/ {2}<Reply [\s\S]*?<\/Reply>/g) ?? [];
  check(
    (text) => text.replace(first, '@@').replace(second, first).replace('@@', second),
    [expect.stringMatching(/^order /)],
  );
});

const firstLine = /<Customer>[^<]*<\/Customer>/;

test('lines that follow each other without a gap are taken away and added whole', () => {
  const line = (mood: string) => `<Customer mood="${mood}">Ya.</Customer>`;
  const old = en.replace(firstLine, (plain) => plain + line('calm'));
  const wanted = id.replace(firstLine, (plain) => plain + line('angry') + line('furious'));
  const { text } = mirrorStructure(old, wanted, 'x');
  expect(text).not.toContain('mood="calm"');
  expect(text.indexOf('<Customer mood="angry"> {/* x */}Ya.</Customer>')).toBeGreaterThan(0);
  expect(text.indexOf('<Customer mood="furious"> {/* x */}Ya.</Customer>')).toBeGreaterThan(
    text.indexOf('mood="angry"'),
  );
  expect(mirrorStructure(text, wanted, 'x').changes).toEqual([]);
});

test('a line of another mood in the same place gets the mood and keeps its words', () => {
  const text = check(
    (text) => text.replace('<Customer>', '<Customer mood="calm">'),
    [expect.stringMatching(/^set .*Customer: mood$/)],
  );
  expect(text.replace(' mood="calm"', '')).toBe(en);
});

test('what is added behind something that is dropped stands whole, on lines of its own', () => {
  const drop = (text: string) => text.replace(/<Fact [\s\S]*?<\/Fact>\n*/g, '');
  const scene =
    '<Scene id="baru">\n  <Customer>Halo?</Customer>\n  <Reply id="ya" to="selesai">Ya.</Reply>\n</Scene>';
  const only = /<Fact [\s\S]*?<\/Fact>/.exec(en)?.[0] ?? '';
  const here = drop(en).replace('<Scene', `${only}\n\n\n\n<Scene`);
  const there = drop(id).replace('<Scene', `${scene}\n\n<Scene`);
  const { text } = mirrorStructure(here, there, 'x');
  expect(text).toContain('\n\n<Scene id="baru"> {/* x */}');
  expect(text).not.toContain('<Fact');
  expect(mirrorStructure(text, there, 'x').changes).toEqual([]);
});
