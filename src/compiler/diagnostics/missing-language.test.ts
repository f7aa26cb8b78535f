import { expect, test } from 'vitest';
import { compareLanguages } from '../compareLanguages.ts';
import { compile } from '../compile.ts';
import { readFrame } from './frame/findingsOf.ts';

test('a scenario without its English version, and one without its Indonesian', () => {
  const id = { file: 'x/id.mdx', result: compile(readFrame('id'), { file: 'x/id.mdx', language: 'id' }) };
  const en = { file: 'x/en.mdx', result: compile(readFrame('en'), { file: 'x/en.mdx', language: 'en' }) };
  expect([...compareLanguages({ id }), ...compareLanguages({ en }, 'en')]).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "file": "x/id.mdx",
        "hint": "Tambahkan \`en.mdx\` di folder yang sama.",
        "id": "missing-language",
        "line": 1,
        "message": "Versi bahasa Inggris belum ada.",
        "severity": "warning",
      },
      {
        "column": 1,
        "file": "x/en.mdx",
        "hint": "Add \`id.mdx\` to the same folder.",
        "id": "missing-language",
        "line": 1,
        "message": "The Indonesian version is missing.",
        "severity": "warning",
      },
    ]
  `);
  expect(compareLanguages({ id, en })).toEqual([]);
});
