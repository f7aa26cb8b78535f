import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['compiler', 'analysis', 'rubric', 'model', 'i18n/diagnostics'];

/** What compiles and proves, and the words it reports in, as one text: so that a kept result never outlives a change of them. */
export function toolsOf(root: string): string {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(root, 'src', folder, name), 'utf8')),
  );
  return texts.join('\n');
}
