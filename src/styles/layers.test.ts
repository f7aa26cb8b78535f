import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const order = '@layer tokens, base, layout, components;';

test('every stylesheet that uses layers begins with their order, since files load in any order', () => {
  const layered = globSync('src/**/*.css').filter((file) => /@layer \w+ \{/.test(readFileSync(file, 'utf8')));
  expect(layered.length).toBeGreaterThan(0);
  const late = layered.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return text.indexOf(order) === -1 || text.indexOf(order) > text.search(/@layer \w+ \{/);
  });
  expect(late).toEqual([]);
});
