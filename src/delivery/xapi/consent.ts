import type { SettingStore } from '../../records/openSettings.ts';

/** What a person answered when asked whether results may leave this browser. */
export interface Consent {
  readonly answer: 'yes' | 'no';
  /** ISO moment: attempts that started before stay here. */
  readonly at: string;
  /** The pseudonym under which results are told. */
  readonly account: string;
}

/** The answer of a person for one destination; undefined where they have not been asked. */
export async function readConsent(
  settings: SettingStore,
  destination: string,
  profile: string,
): Promise<Consent | undefined> {
  const read = await settings.read(nameOf(destination, profile));
  if (typeof read !== 'object' || read === null) return undefined;
  const { answer, at, account }: Partial<Record<keyof Consent, unknown>> = read;
  if ((answer !== 'yes' && answer !== 'no') || typeof at !== 'string' || typeof account !== 'string') {
    return undefined;
  }
  return { answer, at, account };
}

/** Keeps an answer; undefined forgets that the person was asked, and the pseudonym with it. */
export async function writeConsent(
  settings: SettingStore,
  destination: string,
  profile: string,
  consent: Consent | undefined,
): Promise<void> {
  const held = new Set(await heldAccounts(settings, destination));
  if (consent?.answer === 'no') held.add(consent.account);
  else if (consent !== undefined) held.delete(consent.account);
  await settings.write(heldName(destination), [...held]);
  await settings.write(nameOf(destination, profile), consent);
}

/** Pseudonyms of people who hold their results back from a destination that others on this device may tell. */
export async function heldAccounts(
  settings: SettingStore,
  destination: string,
): Promise<ReadonlySet<unknown>> {
  const held = await settings.read(heldName(destination));
  return new Set(Array.isArray(held) ? held : []);
}

/** The pseudonym under which a statement tells of its person; undefined where it has none. */
export function accountOf({ actor }: Readonly<Record<string, unknown>>): unknown {
  return Object(Object(actor).account).name;
}

/** A new pseudonym: nothing in it says who it is. */
export function newAccount(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `p-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function heldName(destination: string): string {
  return `held ${destination}`;
}

function nameOf(destination: string, profile: string): string {
  return `consent ${destination} ${profile}`;
}
