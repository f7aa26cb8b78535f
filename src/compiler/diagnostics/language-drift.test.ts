import { expect, test } from 'vitest';
import { compareLanguages } from '../compareLanguages.ts';
import { compile } from '../compile.ts';
import { readFrame } from './frame/findingsOf.ts';

/** What comparing the frame with a changed English version says, with the place in it. */
function drift(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const english = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, readFrame('en'));
  const id = { file: 'id.mdx', result: compile(readFrame('id'), { file: 'id.mdx', language: 'id' }) };
  const en = { file: 'en.mdx', result: compile(english, { file: 'en.mdx', language: 'en' }) };
  return compareLanguages({ id, en }, 'en').map(
    ({ id: name, file, line, column, message }) => `${name} ${file}:${line}:${column} ${message}`,
  );
}

test('words, title, minutes, tags and the order of behaviours are free', () => {
  expect(
    drift(
      ['A late birthday parcel', 'Another title'],
      ['minutes: 5', 'minutes: 9\ntags: [parcel]'],
      ['does="name-feeling own-words"', 'does="own-words name-feeling"'],
      ['All right, I will wait.', 'Fine.'],
    ),
  ).toEqual([]);
});

test('another value is reported at the value', () => {
  expect(
    drift(
      ['tension: 65', 'tension: 60'],
      ['channel: whatsapp', 'channel: chat'],
      ['source="crm" extra', 'source="notes" extra'],
      ['needs="resi"', ''],
      ['does="silent-hold"', 'does="ask-to-hold"'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "language-drift en.mdx:4:10 \`channel\` is \`chat\` here and \`whatsapp\` in id.mdx.",
      "language-drift en.mdx:9:12 \`customer.tension\` is \`60\` here and \`65\` in id.mdx.",
      "language-drift en.mdx:18:51 \`source\` is \`notes\` here and \`crm\` in id.mdx.",
      "language-drift en.mdx:46:42 \`does\` is \`ask-to-hold\` here and \`silent-hold\` in id.mdx.",
      "language-drift en.mdx:59:3 \`needs\` is \`–\` here and \`resi\` in id.mdx.",
    ]
  `);
});

test('an element that only one language has', () => {
  expect(
    drift(
      [
        '</Scene>',
        '  <Reply id="extra" to="periksa" does="greet">Hello, this is Sari.<Coach>Fine.</Coach></Reply>\n</Scene>',
      ],
      ['<Coach>Say how long, then report back.</Coach>', ''],
      ['<Customer>The party', '<Customer mood="calm">Oh well.</Customer>\n  <Customer>The party'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "language-drift en.mdx:37:3 The reply \`extra\` is here and not in id.mdx.",
      "language-drift en.mdx:47:3 \`Coach\` is \`–\` here and \`<Coach>\` in id.mdx.",
      "language-drift en.mdx:58:19 \`mood\` is \`calm, –\` here and \`–\` in id.mdx.",
    ]
  `);
});

test('an element under another name is one difference, whatever names it', () => {
  expect(
    drift(
      ['<Ending id="menggantung"', '<Ending id="left-open"'],
      ['id="kurir" to="menggantung"', 'id="kurir" to="left-open"'],
      ['id="terima-kasih" to="menggantung"', 'id="terima-kasih" to="left-open"'],
      ['id="tutup" to="menggantung"', 'id="tutup" to="left-open"'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "language-drift en.mdx:94:13 \`id\` is \`left-open\` here and \`menggantung\` in id.mdx.",
    ]
  `);
});

test('elements in another order', () => {
  const ending =
    '<Ending id="selesai" outcome="resolved">\n  The present arrives the next morning.\n</Ending>\n';
  expect(
    drift(
      [ending, ''],
      ['  Ratna stops answering.\n</Ending>\n', `  Ratna stops answering.\n</Ending>\n\n${ending}`],
    ),
  ).toMatchInlineSnapshot(`
    [
      "language-drift en.mdx:91:1 The ending \`menggantung\` stands in another order than in id.mdx.",
    ]
  `);
});

test('nothing is compared while one has structural errors', () => {
  expect(drift(['tension: 65', 'tension: 650'])).toEqual([]);
});

test('a record that has the name of a scene in one language is not taken for it', () => {
  const named = (text: string, fact: string) =>
    text.replaceAll('id="resi"', `id="${fact}"`).replaceAll('needs="resi"', `needs="${fact}"`);
  const read = (text: string, language: 'id' | 'en') => ({
    file: `${language}.mdx`,
    result: compile(text, { file: `${language}.mdx`, language, proofs: 'none' }),
  });
  const versions = {
    id: read(named(readFrame('id'), 'solusi'), 'id'),
    en: read(named(readFrame('en'), 'receipt'), 'en'),
  };
  expect(compareLanguages(versions, 'en').map(({ message }) => message)).toEqual([
    '`id` is `receipt` here and `solusi` in id.mdx.',
  ]);
});
