import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { ownerOf } from '../../records/kept.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openOwnStores } from '../../records/openOwnStores.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';
import type { Courier } from '../courier.ts';
import type { RecordStores } from '../delivery.ts';
import { statementsOf, type Telling } from '../statementsOf.ts';
import { watchStore } from '../watchStore.ts';
import type { Consent } from './consent.ts';
import { createKeeper } from './keepStatements.ts';
import { type OpenChannel, openChannel } from './openChannel.ts';
import { openOwnChannel } from './openOwnChannel.ts';

export interface RecordStoresOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly delivery: RecordStores;
  readonly names: Telling['names'];
  readonly openStore: () => Promise<AttemptStore>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Tells the owner's learning record store, and the one that the person named, of the attempts that are stored here, once the person has agreed to each. */
export async function startRecordStores(options: RecordStoresOptions): Promise<Courier> {
  const { delivery, now } = options;
  const [settings, outbox] = await Promise.all([openSettings(), openOutbox()]);
  const profile = await readActiveProfile(settings);
  const sources = { profile, settings, outbox, now };
  const owners = delivery.owners && {
    ...sources,
    destination: delivery.owners.endpoint,
    receiver: new URL(delivery.homePage).host,
    isOwn: false,
    store: delivery.owners,
    isNamed: async () => true,
  };
  const opened = await Promise.all([
    owners && openChannel(owners),
    delivery.allowed.length === 0
      ? undefined
      : openOwnChannel({ ...sources, shelf: await openOwnStores(), allowed: delivery.allowed }),
  ]);
  const channels = opened.filter((channel) => channel !== undefined);
  const tellers = channels.map((channel) => createTeller(options, channel, sources));
  return {
    channels,
    async openStore() {
      const store = await options.openStore();
      for (const teller of tellers) void teller.tellEarlier(store).catch(() => {});
      return watchStore(store, async (attempt) => {
        await Promise.all(tellers.map((teller) => teller.tell(attempt)));
      });
    },
  };
}

type Sources = Pick<Parameters<typeof openChannel>[0], 'profile' | 'settings' | 'outbox' | 'now'>;

/** Puts what is new about attempts into the outbox of one channel and has it sent. */
function createTeller(options: RecordStoresOptions, channel: OpenChannel, sources: Sources) {
  const { scenario, slug, delivery, names } = options;
  const { profile, settings, outbox, now } = sources;
  const keepAs = ({ account }: Consent) =>
    createKeeper({
      outbox,
      settings,
      destination: channel.destination,
      say: (attempt) => statementsOf(scenario, attempt, { homePage: delivery.homePage, account, names }),
      now,
    });
  const mayTell = (head: AttemptHead, { at }: Consent): boolean =>
    head.startedAt >= at && ownerOf(head) === profile;

  async function tell(attempt: Attempt): Promise<void> {
    const consent = await channel.allowance();
    if (consent === undefined || !mayTell(attempt.head, consent)) return;
    await keepAs(consent)(attempt).catch(() => 0);
    void channel.kick();
  }

  /** What was stored when a page died before it was told; the page does not wait for it. */
  async function tellEarlier(store: AttemptStore): Promise<void> {
    const consent = await channel.allowance();
    if (consent === undefined) return;
    const keep = keepAs(consent);
    const { heads } = await store.heads(slug);
    for (const head of heads.toReversed()) {
      const isOurs = head.hash === scenario.hash && mayTell(head, consent);
      const attempt = isOurs ? await store.read(head.id) : undefined;
      if (attempt !== undefined) await keep(attempt).catch(() => 0);
    }
    void channel.kick();
  }

  return { tell, tellEarlier };
}
