import { deflateSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from './handOver.ts';
import { readFiles } from './readFiles.ts';
import { readShareLink } from './shareLink.ts';

/** The fragment that would carry any value. */
function linkOf(value: unknown): string {
  const packed = deflateSync(strToU8(typeof value === 'string' ? value : JSON.stringify(value)));
  return `#draft=1.${Buffer.from(packed).toString('base64url')}`;
}

const texts = { id: 'x' };
const refused: Readonly<Record<string, string>> = {
  'nothing in it': '#draft=1.',
  'no text packed in it': '#draft=1.////',
  'a folder above the one that is unpacked to': linkOf({ slug: '../../.config/x', texts }),
  'a folder at the root': linkOf({ slug: '/etc', texts }),
  'a folder without a name': linkOf({ slug: '', texts }),
  'a folder with a drive': linkOf({ slug: 'C:\\x', texts }),
  'fields that nobody knows': linkOf({ slug: 'x', texts, canary: 1 }),
  'a language that nobody knows': linkOf({ slug: 'x', texts: { id: 'x', xx: 'y' } }),
  'a prototype': linkOf('{"slug":"x","texts":{"id":"x"},"__proto__":{"polluted":true}}'),
  'a prototype of the texts': linkOf('{"slug":"x","texts":{"id":"x","__proto__":{"polluted":true}}}'),
  'numbers for texts': linkOf({ slug: 'x', texts: { id: 7 } }),
  'a hundred thousand brackets': linkOf('['.repeat(100_000)),
  'a text that unpacks to ten megabytes': linkOf({ slug: 'x', texts: { id: 'a'.repeat(10_000_000) } }),
  'a million characters': `#draft=1.${'A'.repeat(1_000_000)}`,
};

for (const [name, fragment] of Object.entries(refused)) {
  test(`a link to a draft with ${name} brings nothing, at once`, () => {
    const began = performance.now();
    expect(readShareLink(fragment)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
}

test('a draft from a link is handed over in its own folder', () => {
  const draft = readShareLink(linkOf({ slug: 'paket', texts: { id: '<script>' } }));
  expect(draft).toEqual({ slug: 'paket', texts: { id: '<script>' } });
  expect(Buffer.from(zipOf({ slug: 'paket', texts })).toString('latin1')).toContain('paket/id.mdx');
});

test('a zip with a thousand texts is read no further than a scenario needs', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [`a${at}/id.mdx`, strToU8('a'.repeat(100_000))]),
  );
  const zip = new Uint8Array(zipSync(many));
  const began = performance.now();
  expect((await readFiles([new File([zip], 'x.zip')]))?.texts.id).toHaveLength(100_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('a text in a zip that is larger than it says, or leads out of its folder, is harmless', async () => {
  const zip = new Uint8Array(zipSync({ '../../../up/id.mdx': strToU8('a'.repeat(5_000_000)) }));
  expect(await readFiles([new File([zip], 'x.zip')])).toBeUndefined();
  const small = new Uint8Array(zipSync({ '../../../up/id.mdx': strToU8('a') }));
  expect(await readFiles([new File([small], 'x.zip')])).toEqual({ slug: 'up', texts: { id: 'a' } });
});
