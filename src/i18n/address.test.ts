import { expect, test } from 'vitest';
import type { Language } from '../model/language.ts';
import { addressOf } from './address.ts';

function check(language: Language, path: string, base: string, address: string): void {
  expect(addressOf(language, path, base)).toBe(address);
}

test('the default language stands at the root, the other in a folder', () => {
  check('id', '', '/', '/');
  check('en', '', '/', '/en/');
  check('id', 'skills/empati', '/', '/skills/empati/');
  check('en', 'skills/empati', '/', '/en/skills/empati/');
});

test('a base path comes first, with or without its closing slash', () => {
  check('id', 'faq', '/ramah', '/ramah/faq/');
  check('en', 'faq', '/ramah/', '/ramah/en/faq/');
});

test('an anchor stands after the closing slash', () => {
  check('id', 'products/lentera-kirim-reguler#harga', '/', '/products/lentera-kirim-reguler/#harga');
});
