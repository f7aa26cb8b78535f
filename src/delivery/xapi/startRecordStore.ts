import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { ownerOf } from '../../records/kept.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';
import { type Courier, createNotice } from '../courier.ts';
import type { RecordStore } from '../delivery.ts';
import { statementsOf, type Telling } from '../statementsOf.ts';
import { watchStore } from '../watchStore.ts';
import { type Consent, newAccount, readConsent, writeConsent } from './consent.ts';
import { createSender } from './createSender.ts';
import { createKeeper } from './keepStatements.ts';
import { connectReceiver } from './receiver.ts';

export interface RecordStoreOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly delivery: RecordStore;
  readonly names: Telling['names'];
  readonly openStore: () => Promise<AttemptStore>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Tells a learning record store of the attempts that are stored here, once the person has agreed. */
export async function startRecordStore(options: RecordStoreOptions): Promise<Courier> {
  const { scenario, slug, delivery, now } = options;
  const destination = delivery.endpoint;
  const [settings, outbox] = await Promise.all([openSettings(), openOutbox()]);
  const profile = await readActiveProfile(settings);
  let consent = await readConsent(settings, destination, profile);
  const notice = createNotice({ state: stateFor(consent) });
  const sender = createSender({
    outbox,
    destination,
    receiver: connectReceiver(delivery),
    notice,
    locks: globalThis.navigator.locks,
    later: (call, delay) => setTimeout(call, delay),
  });
  const keep = createKeeper({
    outbox,
    settings,
    destination,
    say: (attempt) =>
      statementsOf(scenario, attempt, {
        homePage: delivery.homePage,
        account: consent?.account ?? '',
        names: options.names,
      }),
    now,
  });

  function mayTell(head: AttemptHead): boolean {
    return consent?.answer === 'yes' && head.startedAt >= consent.at && ownerOf(head) === profile;
  }

  async function tell(attempt: Attempt): Promise<void> {
    if (!mayTell(attempt.head)) return;
    await keep(attempt).catch(() => 0);
    void sender.kick();
  }

  /** What was stored when a page died before it was told; the page does not wait for it. */
  async function tellEarlier(store: AttemptStore): Promise<void> {
    if (consent?.answer !== 'yes') return;
    const { heads } = await store.heads(slug);
    for (const head of heads.toReversed()) {
      const attempt = head.hash === scenario.hash && mayTell(head) ? await store.read(head.id) : undefined;
      if (attempt !== undefined) await keep(attempt).catch(() => 0);
    }
    void sender.kick();
  }

  async function decide(answer: Consent['answer']): Promise<void> {
    consent = { answer, at: new Date(now()).toISOString(), account: consent?.account ?? newAccount() };
    await writeConsent(settings, destination, profile, consent);
    notice.show({ state: stateFor(consent) });
    if (answer === 'yes') void sender.kick();
  }

  globalThis.addEventListener('online', () => void (consent?.answer === 'yes' && sender.kick()));
  return {
    async openStore() {
      const store = await options.openStore();
      void tellEarlier(store).catch(() => {});
      return watchStore(store, tell);
    },
    view: notice.view,
    subscribe: notice.subscribe,
    decide: (answer) => void decide(answer),
    retry: () => void sender.kick(),
  };
}

function stateFor(consent: Consent | undefined): 'unasked' | 'declined' | 'told' {
  if (consent === undefined) return 'unasked';
  return consent.answer === 'yes' ? 'told' : 'declined';
}
