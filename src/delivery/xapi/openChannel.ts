import type { OutboxStore } from '../../records/openOutbox.ts';
import type { SettingStore } from '../../records/openSettings.ts';
import { type Channel, createNotice } from '../courier.ts';
import type { RecordStore } from '../delivery.ts';
import { accountOf, type Consent, heldAccounts, newAccount, readConsent, writeConsent } from './consent.ts';
import { createSender } from './createSender.ts';
import type { Permit } from './flushOutbox.ts';
import { connectReceiver } from './receiver.ts';

export interface ChannelOptions {
  /** Names the outbox, the lock on it and the person's consent. */
  readonly destination: string;
  /** What people know the store by. */
  readonly receiver: string;
  /** True where the person named the store themselves. */
  readonly isOwn: boolean;
  readonly store: RecordStore;
  readonly profile: string;
  readonly settings: SettingStore;
  readonly outbox: OutboxStore;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** False once the person has taken the store away, in any tab. */
  readonly isNamed: () => Promise<boolean>;
}

export interface OpenChannel extends Channel {
  readonly receiver: string;
  readonly destination: string;
  /** The person's consent, if they allow sending as things stand now, in any tab; shows how it stands. */
  readonly allowance: () => Promise<Consent | undefined>;
  /** Statements of the person that wait here, and that the store refused for good. */
  readonly counts: () => Promise<{ readonly waiting: number; readonly refused: number }>;
  /** Sends what waits. */
  readonly kick: () => Promise<void>;
  readonly decide: (answer: Consent['answer']) => void;
  /** Sends nothing from now on. */
  readonly close: () => void;
}

/** A person's channel to a record store: nothing goes through it but while they allow it. */
export async function openChannel(options: ChannelOptions): Promise<OpenChannel> {
  const { destination, receiver, profile, settings, outbox, now } = options;
  const notice = createNotice({ state: 'connecting' });
  let isOpen = true;
  const sender = createSender({
    outbox,
    destination,
    receiver: connectReceiver(options.store),
    notice,
    locks: globalThis.navigator.locks,
    later: (call, delay) => setTimeout(call, delay),
    permit,
  });

  /** Several people may share the way to the owner's store: what one of them holds back does not go with another's. */
  async function permit(): ReturnType<Permit> {
    if ((await allowance()) === undefined) return undefined;
    const held = await heldAccounts(settings, destination);
    return ({ statement }) => !held.has(accountOf(statement));
  }

  async function allowance(): Promise<Consent | undefined> {
    if (!isOpen) return undefined;
    if (!(await options.isNamed())) {
      notice.show({ state: 'removed' });
      return undefined;
    }
    const consent = await readConsent(settings, destination, profile);
    if (consent?.answer === 'yes') {
      if (isSilent(notice.view().state)) notice.show({ state: 'told' });
      return consent;
    }
    notice.show(consent === undefined ? { state: 'unasked' } : { state: 'declined', ...(await counts()) });
    return undefined;
  }

  async function counts(): Promise<{ readonly waiting: number; readonly refused: number }> {
    const consent = await readConsent(settings, destination, profile);
    const { records: all } = await outbox.list(destination);
    const records = all.filter(({ statement }) => accountOf(statement) === consent?.account);
    const waiting = records.filter(({ state }) => state === 'waiting').length;
    return { waiting, refused: records.length - waiting };
  }

  async function decide(answer: Consent['answer']): Promise<void> {
    if (!(await options.isNamed())) return void (await allowance());
    const before = await readConsent(settings, destination, profile);
    const at = new Date(now()).toISOString();
    await writeConsent(settings, destination, profile, {
      answer,
      at,
      account: before?.account ?? newAccount(),
    });
    if ((await allowance()) !== undefined) void sender.kick();
  }

  const online = () => void sender.kick();
  globalThis.addEventListener('online', online);
  await allowance();
  return {
    receiver,
    isOwn: options.isOwn,
    destination,
    view: notice.view,
    subscribe: notice.subscribe,
    allowance,
    counts,
    kick: sender.kick,
    decide: (answer) => void decide(answer),
    retry: () => void sender.kick(),
    close() {
      isOpen = false;
      globalThis.removeEventListener('online', online);
    },
  };
}

/** True where the state says that nothing is sent. */
function isSilent(state: ReturnType<Channel['view']>['state']): boolean {
  return state === 'connecting' || state === 'unasked' || state === 'declined' || state === 'removed';
}
