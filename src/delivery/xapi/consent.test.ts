import { expect, test } from 'vitest';
import { createSettingsMemory } from '../../records/openSettings.ts';
import { accountOf, type Consent, heldAccounts, readConsent, writeConsent } from './consent.ts';

const destination = 'https://lrs.example/xapi/';
const settings = createSettingsMemory();

async function check(
  profile: string,
  answer: Consent['answer'] | undefined,
  held: readonly string[],
): Promise<void> {
  const consent = answer && { answer, at: '2026-11-20T10:00:00.000Z', account: `p-${profile}` };
  await writeConsent(settings, destination, profile, consent);
  expect(await readConsent(settings, destination, profile)).toEqual(consent);
  expect([...(await heldAccounts(settings, destination))]).toEqual(held);
}

test('what one person holds back stays held, whatever others on the device answer', async () => {
  await check('sari', 'yes', []);
  await check('sari', 'no', ['p-sari']);
  await check('budi', 'yes', ['p-sari']);
  await check('sari', undefined, ['p-sari']);
  await check('sari', 'yes', []);
});

test('a statement is known by the pseudonym of its person', () => {
  expect(accountOf({ actor: { account: { name: 'p-sari' } } })).toBe('p-sari');
  expect(accountOf({})).toBeUndefined();
});
