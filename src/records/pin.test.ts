import { expect, test } from 'vitest';
import { opensPin, sealPin } from './pin.ts';

const salt = new Uint8Array(16).fill(7);

test('a PIN opens what it sealed, and no other does', async () => {
  const sealed = await sealPin('2468', salt);
  expect(await opensPin('2468', sealed)).toBe(true);
  expect(await opensPin('2469', sealed)).toBe(false);
  expect(JSON.stringify(sealed)).not.toContain('2468');
});

test('the same PIN with another salt is another seal', async () => {
  const other = await sealPin('2468', new Uint8Array(16).fill(8));
  expect(other.hash).not.toBe((await sealPin('2468', salt)).hash);
});
