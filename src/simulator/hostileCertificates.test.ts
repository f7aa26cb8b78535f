import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { formatCertificate, readCertificate } from './certificate.ts';
import { judgeCertificate } from './judgeCertificate.ts';
import { sealOf } from './link.ts';

/** The fragment that carries any text, sealed as a certificate is. */
function linkOf(body: string): string {
  const packed = deflateSync(strToU8(`${body};seal=${sealOf(body)}`));
  return `#certificate=${Buffer.from(packed).toString('base64url')}`;
}

const about = 'certificate=1&path=minggu-pertama&name=Ani&date=2026-11-22';
const refused: Readonly<Record<string, string>> = {
  'nothing in it': '#certificate=',
  'no text packed in it': '#certificate=////',
  'an address as its path': linkOf(about.replace('minggu-pertama', 'https://evil.test/')),
  'a folder above as its path': linkOf(about.replace('minggu-pertama', '../../evil')),
  'the prototype as its path': linkOf(about.replace('minggu-pertama', '__proto__')),
  'a script as its day': linkOf(about.replace('2026-11-22', 'javascript:alert(1)')),
  'an attempt that is none': linkOf(`${about};1:x`),
  'an attempt of another site': linkOf(`${about};1:scenario=../../evil`),
  'a time that is no number': linkOf(`${about};Infinity:scenario=paket-terlambat`),
  'ten megabytes packed in it': linkOf(`${about};${'1:scenario=x;'.repeat(800_000)}`),
  'a million characters': `#certificate=${'A'.repeat(1_000_000)}`,
};

for (const [name, fragment] of Object.entries(refused)) {
  test(`a certificate with ${name} is refused at once`, () => {
    const began = performance.now();
    expect(readCertificate(fragment)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
}

test('a certificate of scenarios that only the language has confirms nothing', () => {
  const pass = { scenario: 'constructor', time: 1, link: '#scenario=constructor' };
  const link = formatCertificate({ path: 'x', name: '<b>Ani', date: '2026-11-22', passes: [pass] });
  const read = readCertificate(link);
  expect(read?.name).toBe('<b>Ani');
  const judgement = read === undefined ? undefined : judgeCertificate(read, new Map(), []);
  expect(judgement?.kind).toBe('unconfirmed');
});
