import { afterEach, expect, test, vi } from 'vitest';
import { holdAttempt } from '../../records/holdAttempt.ts';
import { isConversationOpen } from './isConversationOpen.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A tab of a browser whose locks are those that were asked for here. */
function openTab(): void {
  const held: LockInfo[] = [];
  const locks = {
    request: async (name: string) => void held.push({ name, mode: 'exclusive' }),
    query: async () => ({ held, pending: [] }),
  };
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('navigator', { locks });
}

test('a conversation that is held anywhere is found by its lock', async () => {
  openTab();
  expect(await isConversationOpen()).toBe(false);
  holdAttempt('6f9619ff', 'ask', () => {});
  expect(await isConversationOpen()).toBe(true);
});
