import { expect, test } from 'vitest';
import { languageOfFile } from './language.ts';

test.each([
  ['en.mdx', 'en'],
  ['src/scenarios/paket-terlambat/en.mdx', 'en'],
  ['src\\scenarios\\paket-terlambat\\en.mdx', 'en'],
  ['paket.en.mdx', 'en'],
  ['id.mdx', 'id'],
  ['golden.mdx', 'id'],
  ['en/paket.mdx', 'id'],
] as const)('the name %s says %s', (path, language) => {
  expect(languageOfFile(path)).toBe(language);
});
