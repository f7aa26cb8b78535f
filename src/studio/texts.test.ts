import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { seededNumbers } from '../analysis/draw.ts';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { continuePlay } from './continuePlay.ts';
import { titleIn } from './draft.ts';
import { applyEdits } from './edit.ts';
import { zipOf } from './handOver.ts';
import { readFiles } from './readFiles.ts';
import { namedAt, renameId } from './renameId.ts';
import { longestLink, readShareLink, shareLink } from './shareLink.ts';
import { wayToScene } from './wayToScene.ts';

const [id, en] = [readFrame('id'), readFrame('en')];

test('a scene is renamed wherever it is named, and nothing else', () => {
  const at = id.indexOf('to="solusi"') + 5;
  expect(namedAt(id, at)).toEqual({ named: 'place', id: 'solusi' });
  const renamed = applyEdits(id, renameId(id, 'place', 'solusi', 'jalan-keluar'));
  expect(renamed).not.toContain('"solusi"');
  expect(renamed.replaceAll('jalan-keluar', 'solusi')).toBe(id);
});

test('a record is renamed in what needs it', () => {
  const renamed = applyEdits(id, renameId(id, 'fact', 'resi', 'paket'));
  expect(renamed).toContain('<Fact id="paket"');
  expect(renamed).toContain('needs="paket"');
});

test('a zip holds the folder as the site takes it, and is read again', async () => {
  const zip = zipOf({ slug: 'paket', texts: { id, en } });
  expect(Object.keys(unzipSync(zip))).toEqual(['paket/id.mdx', 'paket/en.mdx']);
  expect(strFromU8(unzipSync(zip)['paket/id.mdx'] ?? new Uint8Array())).toBe(id);
  expect(await readFiles([new File([zip], 'paket.zip')])).toEqual({ slug: 'paket', texts: { id, en } });
});

test('files are read by their names, and other files are not', async () => {
  expect(await readFiles([new File([en], 'en.mdx'), new File(['x'], 'a.png')])).toEqual({
    slug: '',
    texts: { en },
  });
  expect(await readFiles([new File(['x'], 'a.zip')])).toBeUndefined();
});

test('a zip is read by the names of its files: notes beside them and what a Mac adds are no scenario', async () => {
  const zip = zipSync({
    'README.md': strToU8('notes'),
    'paket/en.mdx': strToU8(en),
    'paket/id.mdx': strToU8(id),
    '__MACOSX/paket/._en.mdx': strToU8('junk'),
    '__MACOSX/paket/._id.mdx': strToU8('junk'),
  });
  const read = await readFiles([new File([new Uint8Array(zip)], 'PAKET.ZIP')]);
  expect(read).toEqual({ slug: 'paket', texts: { id, en } });
  const half = zipSync({ 'paket/en.mdx': strToU8(en), '__MACOSX/paket/._en.mdx': strToU8('junk') });
  expect((await readFiles([new File([new Uint8Array(half)], 'x.zip')]))?.texts).toEqual({ en });
});

test('of a zip with several scenarios one is read, and never two mixed', async () => {
  const zip = zipSync({
    'satu/id.mdx': strToU8('one'),
    'dua/en.mdx': strToU8(en),
    'dua/id.mdx': strToU8(id),
  });
  const read = await readFiles([new File([new Uint8Array(zip)], 'x.zip')]);
  expect(read).toEqual({ slug: 'satu', texts: { id: 'one' } });
});

test('a link brings the draft back, and a damaged one brings nothing', () => {
  const link = shareLink({ slug: 'paket', texts: { id, en } }) ?? '';
  expect(link.length).toBeLessThan(longestLink);
  expect(readShareLink(link)).toEqual({ slug: 'paket', texts: { id, en } });
  expect(readShareLink(link.slice(0, -9))).toBeUndefined();
  expect(readShareLink('#draft=1.AAAA')).toBeUndefined();
  expect(readShareLink('#attempt=1')).toBeUndefined();
});

test('what unpacks to more than any draft is refused, and so is a draft that fits no link', () => {
  const bomb = shareLink({ slug: 'x', texts: { id: 'a'.repeat(3_000_000) } }) ?? '';
  expect(bomb.length).toBeGreaterThan(0);
  expect(readShareLink(bomb)).toBeUndefined();
  const random = seededNumbers(1);
  const noise = Array.from({ length: 20_000 }, () => String.fromCharCode(33 + random() * 5000)).join('');
  expect(shareLink({ slug: 'x', texts: { id: noise } })).toBeUndefined();
});

test('the shortest conversation leads to a scene', () => {
  const { script } = compile(id, { file: 'id.mdx', language: 'id' });
  if (script === undefined) throw new Error('the frame does not compile');
  expect(wayToScene(script, 'solusi')?.length).toBe(2);
});

test('a conversation goes on after an edit as far as the text allows', () => {
  const { scenario } = compile(id, { file: 'id.mdx', language: 'id' });
  if (scenario === undefined) throw new Error('the frame does not compile');
  const events = [
    { type: 'reply', scene: 'keluhan', reply: 'akui' },
    { type: 'reply', scene: 'periksa', reply: 'hilang' },
  ] as const;
  expect(continuePlay(scenario, events)).toEqual({ events: [events[0]], refused: events[1] });
  expect(continuePlay(scenario, [events[0]])).toEqual({ events: [events[0]] });
});

test('a title is read from the front matter', () => {
  expect(titleIn(id)).toBe('Paket hadiah terlambat');
  expect(titleIn('---\ntitle: "Dua: satu"\n---')).toBe('Dua: satu');
  expect(titleIn(undefined)).toBe('');
});

test('a draft whose folder has a name of its own can be passed on as a link', () => {
  const link = shareLink({ slug: 'Skenario Ibu Ratna (baru)', texts: { id } }) ?? '';
  expect(readShareLink(link)).toEqual({ slug: 'skenario-ibu-ratna-baru', texts: { id } });
});
