import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type CheckDepth, checkContent } from './checkContent.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const skill = (changes: { front?: string; body?: string } = {}): string => `---
title: Empati
summary: Menyebut perasaan pelanggan sebelum mencari jalan keluar.
owner: Tim Pelatihan
updated: 2026-11-01
reviewBy: 2027-05-01
sources: [buku]
order: 1
${changes.front ?? ''}---
${changes.body ?? '\n## Apa itu\n'}`;

const scenario = '---\ntitle: Contoh\n---\n\nLihat [empati](skills/empati).\n';
const base = {
  'src/content/sources.yaml': 'buku: { title: { id: Buku, en: Book } }\n',
  'src/scenarios/contoh/id.mdx': scenario,
  'src/scenarios/contoh/en.mdx': scenario,
  'src/content/skills/id/empati.md': skill(),
  'src/content/skills/en/empati.md': skill(),
};

/** Findings, as `file:line message`, of the sound project with some files changed. */
function check(changes: Readonly<Record<string, string>>, expected: readonly unknown[]): void {
  const found = checkContent(writeProject(changes), '2026-11-22');
  expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(expected);
}

/** Writes the sound project with some files changed; answers its root. */
function writeProject(changes: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...base, ...changes })) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const id = 'src/content/skills/id/empati.md';
const en = 'src/content/skills/en/empati.md';

test('a sound project has no finding', () => check({}, []));

test('a field that the schema does not know is found on its line', () => {
  check({ [id]: skill({ front: 'colour: red\n' }), [en]: skill({ front: 'colour: red\n' }) }, [
    `${en}:2 Unrecognized key: "colour"`,
    `${id}:2 Unrecognized key: "colour"`,
  ]);
});

test('a value of the wrong kind is found on its line', () => {
  check({ [id]: skill().replace('order: 1', 'order: first'), [en]: skill() }, [
    `${en}:1 has no counterpart in id`,
    `${id}:8 order: Invalid input: expected number, received string`,
  ]);
});

test('YAML that does not parse is found on its line', () => {
  check({ [id]: skill().replace('owner: Tim', 'owner: "Tim') }, [
    `${en}:1 has no counterpart in id`,
    expect.stringMatching(new RegExp(`^${id}:\\d+ Missing closing "quote`)),
  ]);
});

test('a source that is not listed is found', () => {
  check({ [id]: skill().replace('[buku]', '[kamus]'), [en]: skill().replace('[buku]', '[kamus]') }, [
    `${en}:7 source 'kamus' is not in src/content/sources.yaml`,
    `${id}:7 source 'kamus' is not in src/content/sources.yaml`,
  ]);
});

test('links to a missing entry, a missing heading and a missing scenario are found on their lines', () => {
  const body =
    '\n## Apa itu\n\n[a](skills/sabar) [b](skills/empati#di-mana)\n\n[c](scenarios/hilang) [d](skills/empati#apa-itu)\n';
  check({ [id]: skill({ body }) }, [
    `${id}:13 no entry 'skills/sabar' in id`,
    `${id}:13 'skills/empati' has no heading '#di-mana'; it has: apa-itu`,
    `${id}:15 no scenario 'scenarios/hilang'`,
  ]);
});

test('raw HTML, unknown blocks and a skipped heading level are found', () => {
  const body = '\n## Apa itu\n\n<div>x</div>\n\n:::warning\nx\n:::\n\n#### Jauh\n';
  const both = (file: string): readonly string[] => [
    `${file}:13 raw HTML is not allowed: <div>x</div>`,
    `${file}:15 unknown block ':::warning'; there are good, bad, situation, mistake, note, exercise`,
    `${file}:19 heading skips from level 2`,
  ];
  check({ [id]: skill({ body }), [en]: skill({ body }) }, [...both(en), ...both(id)]);
});

test('a heading named after a place of the page itself is found', () => {
  const body = '\n## Main\n';
  const both = (file: string) => `${file}:11 the page itself uses '#main'; give the heading other words`;
  check({ [id]: skill({ body }), [en]: skill({ body }) }, [both(en), both(id)]);
});

test('links that would run code and images of other hosts are found on their lines', () => {
  const body =
    '\n## Apa itu\n\n[a](javascript:alert(1))\n\n[b][c]\n\n![d](//evil.test/p.png)\n\n[c]: JavaScript:alert(1)\n';
  check({ [id]: skill({ body }) }, [
    `${id}:13 link 'javascript:alert(1)' is neither a web address nor a reference like skills/empati`,
    `${id}:17 an image of another host is not allowed: //evil.test/p.png`,
    `${id}:19 a link leads to https:, http:, mailto: or this site, not to JavaScript:alert(1)`,
  ]);
});

test('YAML whose aliases multiply is found', () => {
  const twice = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`;
  const front = twice('a', 'x') + twice('b', '*a') + twice('c', '*b') + twice('d', '*c');
  check({ [id]: skill({ front }) }, [
    `${en}:1 has no counterpart in id`,
    `${id}:2 Excessive alias count indicates a resource exhaustion attack`,
  ]);
});

test('YAML that is nested without end is found, with no more than ten lines about it', () => {
  const about = Array(10).fill(expect.stringMatching(new RegExp(`^${id}:\\d+ `)));
  check({ [id]: skill({ front: `tags: ${'['.repeat(3_000)}\n` }) }, [
    `${en}:1 has no counterpart in id`,
    ...about,
  ]);
});

test('languages that differ in headings, blocks or fields are found in English', () => {
  const body = '\n## Apa itu\n\n## Lagi\n\n:::good\nx\n:::\n';
  check(
    {
      [id]: skill({ body, front: 'behaviours: [greet]\n' }),
      [en]: skill({ front: 'behaviours: [thank]\n' }),
    },
    [
      `${en}:9 behaviours differ: id has [greet], en has [thank]`,
      `${en}:11 headings differ: id has h2 h2, en has h2`,
      `${en}:11 blocks differ: id has good, en has `,
    ],
  );
});

test('an entry in the wrong language is found', () => {
  const body = `\n## Apa itu\n\n${'The customer is not angry at you and you have to listen to them. '.repeat(6)}\n`;
  check({ [id]: skill({ body }), [en]: skill({ body }) }, [`${id}:10 the text does not read as id`]);
});

test('an overdue review is a warning on its line', () => {
  check(
    { [id]: skill().replace('2027-05-01', '2026-10-01'), [en]: skill().replace('2027-05-01', '2026-10-01') },
    [`${en}:6 review was due on 2026-10-01`, `${id}:6 review was due on 2026-10-01`],
  );
});

test('changes are told newest first, the newest on the day of the update', () => {
  const changes = (...days: readonly string[]): string =>
    skill({ front: `changes: [${days.map((day) => `{ date: ${day}, what: Langkah baru }`).join(', ')}]\n` });
  const sound = changes('2026-11-01', '2026-10-01');
  check({ [id]: sound, [en]: sound }, []);
  const message = 'changes must begin with the one of 2026-11-01, newest first';
  for (const wrong of [changes('2026-10-01'), changes('2026-11-01', '2026-11-01', '2026-11-02')]) {
    check({ [id]: wrong, [en]: wrong }, [`${en}:9 ${message}`, `${id}:9 ${message}`]);
  }
});

test('a question set with another name, a twice-used id and a right option that does not exist is found', () => {
  const option = (name: string): string => `{ id: ${name}, text: ${name}, why: begini }`;
  const question = `  - { id: satu, kind: choice, ask: Apa?, right: d, options: [${['a', 'b', 'c'].map(option).join(', ')}] }\n`;
  const set = `about: skills/empati\nowner: Tim\nupdated: 2026-11-01\nreviewBy: 2027-05-01\nquestions:\n${question}${question}`;
  const file = 'src/content/questions/id/skills--sabar.yaml';
  check({ [file]: set }, [
    `${file}:1 the file of 'skills/empati' is named skills--empati.yaml`,
    `${file}:1 has no counterpart in en`,
    `${file}:6 right option 'd' of 'satu' does not exist`,
    `${file}:7 two questions are named 'satu'`,
    `${file}:7 right option 'd' of 'satu' does not exist`,
  ]);
});

test('mistakes in the YAML of the lists are found on their lines, and no source is called unknown for them', () => {
  check({ 'src/content/sources.yaml': 'buku: { title: { id: Buku, en: Book } }\nkamus: [\n' }, [
    expect.stringMatching(/^src\/content\/sources\.yaml:3 /),
  ]);
  check(
    { 'src/content/sources.yaml': 'buku: { title: { id: Buku, en: Book } }\nkamus: { title: Kamus }\n' },
    [expect.stringMatching(/^src\/content\/sources\.yaml:2 kamus\.title: /)],
  );
  check({ 'src/content/coverage.yaml': '- { id: a,\n- b\n' }, [
    expect.stringMatching(/^src\/content\/coverage\.yaml:2 /),
  ]);
});

test('cards, options, items and pairs of one name are found', () => {
  const option = (name: string) => `{ id: ${name}, text: Teks ${name}, why: begini }`;
  const part = (name: string, fields: string) => `{ id: ${name}, ${fields} }`;
  const list = (fields: string) => ['a', 'b', 'a'].map((name) => part(name, fields)).join(', ');
  const set = `about: skills/empati
owner: Tim
updated: 2026-11-01
reviewBy: 2027-05-01
questions:
  - { id: satu, kind: choice, ask: Apa?, right: b, options: [${['a', 'b', 'a'].map(option).join(', ')}] }
  - { id: dua, kind: order, ask: Apa?, why: Begini., items: [${list('text: Teks')}] }
  - { id: tiga, kind: match, ask: Apa?, why: Begini., pairs: [${list('left: Kiri, right: Kanan')}] }
cards:
  - { id: k, front: Depan, back: Belakang }
  - { id: k, front: Muka, back: Punggung }
`;
  const [file, other] = ['id', 'en'].map(
    (language) => `src/content/questions/${language}/skills--empati.yaml`,
  );
  const found = (path = '') => [
    `${path}:6 two options of 'satu' are named 'a'`,
    `${path}:7 two items of 'dua' are named 'a'`,
    `${path}:8 two pairs of 'tiga' are named 'a'`,
    `${path}:11 two cards are named 'k'`,
  ];
  check({ [file ?? '']: set, [other ?? '']: set }, [...found(other), ...found(file)]);
});

test('a statement taught nowhere, of an unknown source or named twice is found on its line', () => {
  const item = (changes: string): string =>
    `- { id: a, group: job, source: [buku], statement: { id: Satu, en: One }, taught: [skills/empati#apa-itu] ${changes}}\n`;
  const file = 'src/content/coverage.yaml';
  const other = item('').replace('[buku]', '[kamus]').replace('#apa-itu', '#lain').replace('id: a', 'id: b');
  check({ [file]: item('') + item('') + other + item('').replace('id: a', 'id: c') }, [
    `${file}:2 'a' stands twice`,
    `${file}:3 source 'kamus' is not in src/content/sources.yaml`,
    `${file}:3 'b' is taught in 'skills/empati#lain', which does not exist`,
  ]);
});

test('a sentence that is too long is a warning on its line, with the sentence', () => {
  const words = Array.from({ length: 33 }, () => 'kata').join(' ');
  const body = (sentence: string) => `\n## Apa itu\n\nPendek saja.\n\n${sentence}\n`;
  const rested = `${words.slice(0, 80).trim()}; ${words.slice(80).trim()}.`;
  check({ [id]: skill({ body: body(`${words}.`) }), [en]: skill({ body: body('Short.') }) }, [
    `${id}:15 a sentence of 33 words; at most 32: ${words}.`,
  ]);
  check({ [id]: skill({ body: body(rested) }), [en]: skill({ body: body('Short.') }) }, []);
  check({ [id]: skill({ body: body(`> ${words}.`) }), [en]: skill({ body: body('> Short.') }) }, []);
});

test('for errors alone, nothing is said of what may stay', () => {
  const long = skill({ body: `\n## Apa itu\n\n${Array.from({ length: 33 }, () => 'kata').join(' ')}.\n` });
  const root = writeProject({
    [id]: long.replace('2027-05-01', '2026-10-01').replace('sources: [buku]', 'sources: [koran]'),
  });
  const said = (depth: CheckDepth) => checkContent(root, '2026-11-22', depth).map(({ severity }) => severity);
  expect(said('advice')).toContain('warning');
  expect(said('errors').length).toBeGreaterThan(0);
  expect(said('errors')).toEqual(said('advice').filter((severity) => severity === 'error'));
});

test('an entry of long words is a warning; what is long is fitted to the language', () => {
  const body = (word: string) =>
    `\n## Apa itu\n\n${`Di ${word} ${word} ${word} dan yang di sana. `.repeat(12)}\n`;
  const found = (file: string) =>
    `${file}:1 hard to read: index 46, at most 36 for skills; shorten sentences or words`;
  const english = skill({ body: `\n## What it is\n\n${'The box is of no use to me. '.repeat(12)}\n` });
  check({ [id]: skill({ body: body('pengembalian') }), [en]: english }, [found(id)]);
  check({ [id]: skill({ body: body('kembali') }), [en]: english }, []);
});

test('an entry that nothing leads to is a warning in its language', () => {
  check({ 'src/scenarios/contoh/en.mdx': '---\ntitle: Example\n---\n' }, [
    `${en}:1 no entry, path or scenario leads here: name it in \`related\`, in a text or in a path`,
  ]);
});

test('an entry that only names itself is an orphan too', () => {
  const lonely = { 'src/scenarios/contoh/id.mdx': '', 'src/scenarios/contoh/en.mdx': '' };
  const own = skill({ front: 'related: [skills/empati]\n' });
  const orphan = 'no entry, path or scenario leads here: name it in `related`, in a text or in a path';
  check({ ...lonely, [id]: own, [en]: own }, [`${en}:1 ${orphan}`, `${id}:1 ${orphan}`]);
});

describe('company.yaml', () => {
  const file = 'src/content/company.yaml';
  const both = '{ id: Kata, en: Word }';
  const company = (changes: Readonly<Record<string, string>> = {}) =>
    Object.entries({
      lines: `lines: [{ id: kirim, name: ${both}, about: ${both} }]`,
      home: 'home:',
      lead: `  lead: ${both}`,
      play: '  play: contoh',
      read: `  read: { entry: skills/empati#apa-itu, text: ${both} }`,
      steps: `  steps: [{ to: scenarios/contoh, title: ${both}, text: ${both} }]`,
      ...changes,
    })
      .map(([, line]) => `${line}\n`)
      .join('');

  test('that is sound has no finding', () => check({ [file]: company() }, []));

  test('that does not list the line of a product is found at the product', () => {
    const product = readFileSync('src/content/products/id/lentera-kirim-ekspres.md', 'utf8');
    const root = writeProject({
      [file]: company({ lines: `lines: [{ id: pos, name: ${both}, about: ${both} }]` }),
      'src/content/products/id/ekspres.md': product,
    });
    const found = checkContent(root, '2026-11-22').filter(({ message }) => message.includes('product line'));
    expect(found).toEqual([
      {
        severity: 'error',
        file: 'src/content/products/id/ekspres.md',
        line: 10,
        message: `no product line 'kirim' in ${file}; it has pos`,
      },
    ]);
  });

  test('whose fields or YAML are wrong is found on its line', () => {
    check({ [file]: company({ lead: '  lead: Kata' }) }, [
      `${file}:3 home.lead: Invalid input: expected object, received string`,
    ]);
    check({ [file]: company({ play: '  play: [' }) }, [expect.stringContaining(`${file}:`)]);
  });

  test('that names what is not there is found on its line', () => {
    check(
      { [file]: company({ play: '  play: hilang', read: `  read: { entry: skills/sabar, text: ${both} }` }) },
      [
        `${file}:4 'scenarios/hilang' is not there in both languages`,
        `${file}:5 'skills/sabar' is not there in both languages`,
      ],
    );
  });
});
