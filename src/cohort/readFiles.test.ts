import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { readTexts } from './readTexts.ts';
import { makeSampleClass, type SampleScenario } from './sample/makeSampleClass.ts';

const now = new Date('2026-11-22T08:00:00.000Z');
const scenarios = readShipped(['paket-terlambat', 'bandingkan-produk', 'kartu-terblokir']);
const options = { seed: 7, now, className: 'Contoh' };
const files = makeSampleClass(scenarios, options);

test('equal seeds make equal classes', () => {
  expect(makeSampleClass(scenarios, options)).toEqual(files);
  expect(makeSampleClass(scenarios, { ...options, seed: 8 })).not.toEqual(files);
});

test('a class of files becomes a group in which all is verified but what was spoilt', async () => {
  const { members, attempts, files: reports } = await readTexts(files, scenarios);
  expect(members).toHaveLength(24);
  expect(reports.every(({ kind }) => kind === 'read')).toBe(true);
  expect(attempts.filter(({ check }) => check.kind === 'altered')).toHaveLength(1);
  expect(attempts.filter(({ check }) => check.kind === 'otherVersion')).toHaveLength(1);
  expect(attempts.filter(({ check }) => check.kind === 'verified')).toHaveLength(attempts.length - 2);
  const passed = attempts.filter(({ score }) => score?.hasPassed).length;
  expect(passed).toBeGreaterThan(attempts.length / 10);
  expect(passed).toBeLessThan(attempts.length * 0.9);
});

test('people of one name and two ids are kept apart and marked', async () => {
  const { members } = await readTexts(files, scenarios);
  const namesakes = members.filter(({ hasNamesake }) => hasNamesake);
  expect(namesakes.map(({ name }) => name)).toEqual(['Dewi Lestari', 'Dewi Lestari']);
  expect(new Set(namesakes.map(({ id }) => id)).size).toBe(2);
});

test('the same file twice adds nothing, and says so', async () => {
  const once = await readTexts(files.slice(0, 1), scenarios);
  const [file] = files;
  const twice = await readTexts(file === undefined ? [] : [file, { ...file, name: 'copy.json' }], scenarios);
  expect(twice.attempts).toEqual(once.attempts);
  expect(twice.members).toEqual(once.members);
  expect(twice.files[1]).toMatchObject({ duplicates: once.attempts.length });
});

test('an earlier export of an attempt under way gives way to the finished one, in either order', async () => {
  const [file] = files;
  const early = cut(file?.text ?? '');
  for (const order of [
    [early, file?.text ?? ''],
    [file?.text ?? '', early],
  ]) {
    const { attempts } = await readTexts(
      order.map((text, index) => ({ name: `${index}.json`, text })),
      scenarios,
    );
    expect(attempts.filter(({ check }) => check.kind !== 'verified')).toEqual([]);
  }
});

test('one attempt told in two ways is altered', async () => {
  const [file] = files;
  const other = (file?.text ?? '').replace(/"at": \d+/, '"at": 1');
  const { attempts } = await readTexts(
    [
      { name: 'a.json', text: file?.text ?? '' },
      { name: 'b.json', text: other },
    ],
    scenarios,
  );
  expect(attempts.flatMap(({ check }) => (check.kind === 'altered' ? [check.why] : []))).toEqual([
    'conflict',
  ]);
});

test('an attempt that two profiles claim is altered, one that names nobody goes with its first file', async () => {
  const [file, other] = files;
  const text = file?.text ?? '';
  const [mine = '', theirs = ''] = [file, other].map((one) => JSON.parse(one?.text ?? '{}').profile.id);
  const claimed = await readTexts(
    [
      { name: 'a.json', text },
      { name: 'b.json', text: text.replaceAll(mine, theirs) },
    ],
    scenarios,
  );
  expect(claimed.attempts.length).toBeGreaterThan(0);
  expect(claimed.attempts.every(({ check }) => check.kind === 'altered' && check.why === 'conflict')).toBe(
    true,
  );

  const nobody = text.replaceAll(`"profile": "${mine}",`, '');
  const shared = await readTexts(
    [
      { name: 'a.json', text: nobody },
      { name: 'b.json', text: nobody.replaceAll(mine, theirs) },
    ],
    scenarios,
  );
  expect(shared.attempts.every(({ check, member }) => check.kind === 'verified' && member === mine)).toBe(
    true,
  );
});

test('an attempt copied under another id and name is the same play as the first, and no other is', async () => {
  const [file] = files;
  const text = file?.text ?? '';
  const single = await readTexts([{ name: 'a.json', text }], scenarios);
  expect(single.attempts.filter(({ sameAs }) => sameAs !== undefined)).toEqual([]);
  const [attempt] = single.attempts;
  const { profile } = JSON.parse(text);
  const copied = text
    .replaceAll(attempt?.id ?? '', '11111111-1111-4111-8111-111111111111')
    .replaceAll(profile.id, '22222222-2222-4222-8222-222222222222');
  const { attempts } = await readTexts(
    [
      { name: 'a.json', text },
      { name: 'b.json', text: copied },
    ],
    scenarios,
  );
  const same = attempts.filter(({ sameAs }) => sameAs !== undefined);
  expect(same.map(({ id }) => id).sort()).toEqual(
    ['11111111-1111-4111-8111-111111111111', attempt?.id ?? ''].sort(),
  );
  expect(same.every(({ sameAs }) => sameAs?.[0]?.name === profile.name)).toBe(true);
});

test('bad files are named with the reason, the others load', async () => {
  const { attempts, files: reports } = await readTexts(
    [
      { name: 'a.json', text: '{' },
      { name: 'b.json', text: '{"hello": 1}' },
      { name: 'c.json', text: '{"ramah": 3}' },
      { name: 'd.json', text: '{"ramah": 2, "attempts": 5}' },
      { name: 'e.json', text: 'x', size: 40 * 1024 * 1024 },
      { name: 'f.json' },
      ...files.slice(0, 1),
    ],
    scenarios,
  );
  expect(reports.map((report) => (report.kind === 'refused' ? report.reason : 'read'))).toEqual([
    'not-json',
    'not-ramah',
    'newer',
    'damaged',
    'too-large',
    'unreadable',
    'read',
  ]);
  expect(attempts.length).toBeGreaterThan(2);
});

test('a file of version 1 names nobody: its own name stands for the person', async () => {
  const [file] = files;
  const { members, attempts } = await readTexts(
    [{ name: 'dari-wa.json', text: exportVersion1(file?.text ?? '') }],
    scenarios,
  );
  expect(members).toMatchObject([{ name: 'dari-wa.json', isNamed: false }]);
  expect(attempts.every(({ check }) => check.kind === 'verified')).toBe(true);
});

test('attempts of a scenario that the site does not have are kept, unverified', async () => {
  const { attempts } = await readTexts(files.slice(0, 1), scenarios.slice(1));
  expect(attempts.filter(({ check }) => check.kind === 'unknownScenario').length).toBeGreaterThan(0);
});

test('200 files with 20 attempts each are read and verified in a few seconds', {
  timeout: 60_000,
}, async () => {
  const many = makeSampleClass(scenarios, { ...options, people: 200, attempts: 13 });
  const start = performance.now();
  const { attempts } = await readTexts(many, scenarios);
  expect(attempts.length).toBeGreaterThan(3_500);
  expect(performance.now() - start).toBeLessThan(15_000);
});

function readShipped(slugs: readonly string[]): readonly SampleScenario[] {
  return slugs.flatMap((slug) => {
    const file = `src/scenarios/${slug}/id.mdx`;
    const { scenario } = compile(readFileSync(file, 'utf8'), { file, language: 'id' });
    return scenario === undefined ? [] : [{ slug, scenario }];
  });
}

/** The attempts of a file as version 1 wrote them, which knew no people. */
function exportVersion1(text: string): string {
  const { attempts } = JSON.parse(text);
  const written = attempts.map(({ head, events }: { head: Record<string, unknown>; events: object[] }) => {
    const { profile: _, assignment: __, ...rest } = head;
    const rows = events.map((event, index) => ({ ...event, attempt: head.id, index }));
    return { head: rest, events: rows };
  });
  return JSON.stringify({ ramah: 1, attempts: written });
}

/** The file with the result and the last two events of its last attempt missing. */
function cut(text: string): string {
  const file = JSON.parse(text);
  const last = file.attempts.at(-1);
  last.head = { ...last.head, result: undefined, finishedAt: undefined };
  last.events = last.events.slice(0, -2);
  return JSON.stringify(file);
}

test('two files of one name without a person in them are two people; the same file twice is one', async () => {
  const [one, other] = [0, 1].map((place) => ({
    name: 'ramah.json',
    text: nameless(files[place]?.text ?? ''),
  }));
  if (one === undefined || other === undefined) throw new Error('no files');
  const { members, attempts } = await readTexts([one, other, one], scenarios);
  expect(members.map(({ name, isNamed, hasNamesake }) => ({ name, isNamed, hasNamesake }))).toEqual([
    { name: 'ramah.json', isNamed: false, hasNamesake: true },
    { name: 'ramah.json', isNamed: false, hasNamesake: true },
  ]);
  const alone = await readTexts([one], scenarios);
  const [first] = members;
  expect(attempts.filter(({ member }) => member === first?.id)).toHaveLength(alone.attempts.length);
});

/** The file as it would be from a device without a profile. */
function nameless(text: string): string {
  const { profile: _, profiles: _people, ...file } = JSON.parse(text);
  const attempts = file.attempts.map(({ head, events }: { head: object; events: unknown }) => ({
    head: { ...head, profile: undefined },
    events,
  }));
  return JSON.stringify({ ...file, attempts });
}
