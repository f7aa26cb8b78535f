import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolsOf } from './toolsOf.ts';

test.each([
  ['compiler/check.ts', true],
  ['compiler/diagnostics/no-start.ts', true],
  ['i18n/diagnostics/id.json', true],
  ['compiler/check.test.ts', false],
  ['compiler/diagnostics/no-start.id.md', false],
])('a change of %s makes kept results old: %s', (file, isOld) => {
  const root = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const folder of ['compiler/diagnostics', 'analysis', 'rubric', 'model', 'i18n/diagnostics']) {
    mkdirSync(join(root, 'src', folder), { recursive: true });
  }
  const before = toolsOf(root);
  writeFileSync(join(root, 'src', file), 'new');
  expect(toolsOf(root) !== before).toBe(isOld);
  rmSync(root, { recursive: true });
});
