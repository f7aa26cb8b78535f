import type { Scenario } from '../../model/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openSettings } from '../../records/openSettings.ts';
import { bringBack } from '../bringBack.ts';
import { type Courier, type CourierView, createNotice } from '../courier.ts';
import type { Packaged } from '../delivery.ts';
import { platformResult, resultByMark } from '../platformResult.ts';
import { profileOf } from '../profileOf.ts';
import { statementsOf, type Telling } from '../statementsOf.ts';
import { formatSuspended, parseSuspended } from '../suspendData.ts';
import { ownStore, watchStore } from '../watchStore.ts';
import { createSender } from '../xapi/createSender.ts';
import { createKeeper, toldName } from '../xapi/keepStatements.ts';
import { connectReceiver } from '../xapi/receiver.ts';
import { readKeptState, writeKeptState } from './keptState.ts';
import { hasEnded, type Launch, markEnded, readLaunch } from './launch.ts';
import { enterPlatform } from './platform.ts';
import { cmi5Says, inSession, type Session } from './sessionStatements.ts';

export interface Cmi5Options {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly counts: Packaged['counts'];
  readonly names: Telling['names'];
  readonly window: Window;
  readonly openStore: () => Promise<AttemptStore>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Tells a cmi5 platform of the attempts that are stored here, and brings back what it keeps of another device. */
export async function startCmi5(options: Cmi5Options): Promise<Courier> {
  const { scenario, slug, counts, window, now } = options;
  const launch = readLaunch(window.location.search);
  if (launch === undefined) return tellNobody({ state: 'absent' }, options.openStore);
  const profile = profileIn(launch);
  const openOwn = async () => ownStore(await options.openStore(), profile);
  // Its token died with it: the platform need not be asked.
  if (hasEnded(launch)) return tellNobody({ state: 'ended' }, openOwn);
  const platform = await enterPlatform(launch);
  if (platform === undefined) return tellNobody({ state: 'refused', detail: 'token' }, openOwn);
  const notice = createNotice({ state: 'connecting' });
  const extensions = platform.data.contextTemplate.extensions;
  const given: unknown =
    typeof extensions === 'object' && extensions !== null ? Reflect.get(extensions, sessionId) : undefined;
  const session: Session = { launch, data: platform.data, id: String(given ?? launch.fetch) };
  const says = cmi5Says(session);
  const launched = now();
  const isNormal = platform.data.launchMode === 'Normal';
  const destination = `${launch.endpoint} ${launch.registration}`;
  const [settings, outbox] = await Promise.all([openSettings(), openOutbox()]);
  let kept = readKeptState(platform.kept);
  const sender = createSender({
    outbox,
    destination,
    receiver: connectReceiver({ endpoint: launch.endpoint, auth: platform.auth }),
    notice,
    locks: window.navigator.locks,
    later: (call, delay) => setTimeout(call, delay),
    mayGo: async () => true,
  });
  const keepAnswers = createKeeper({
    outbox,
    settings,
    destination,
    say: (attempt) =>
      statementsOf(scenario, attempt, {
        homePage: launch.activityId,
        account: launch.actor.account.name,
        names: options.names,
      })
        .filter(({ verb: { id } }) => /(answered|scored)$/.test(id))
        .map((statement) => inSession(session, statement)),
    now,
  });

  async function put(statement: { readonly id: string }, at: number = now()): Promise<void> {
    const moment = new Date(at).toISOString();
    await outbox.write([
      {
        version: 1,
        destination,
        id: statement.id,
        at: moment,
        statement: { ...statement },
        state: 'waiting',
      },
    ]);
  }

  /** Goes before all that earlier launches left; what those could not say of their own beginning is of no use now. */
  async function beginSession(): Promise<void> {
    const { records } = await outbox.list(destination);
    const stale = records.filter(({ at }) => Date.parse(at) === 0).map(({ id }) => id);
    await outbox.remove(destination, stale);
    await put(says.initialized(launched), 0);
    void sender.kick();
  }

  /** Completed once, passed once, and never both passed and failed in one launch. */
  async function tellResult(attempt: Attempt): Promise<void> {
    const own = platformResult(scenario, attempt);
    if (own === undefined) return;
    const result = resultByMark(own, session.data.masteryScore);
    const duration = attempt.events.at(-1)?.at ?? 0;
    if (!kept.isCompleted) await put(says.completed(now(), duration));
    const isJudged = kept.hasPassed || kept.judgedIn === session.id;
    if (!isJudged) await put(says.judged(now() + 1, duration, result));
    await settings.write(judgedName(attempt), true);
    kept = {
      ...kept,
      isCompleted: true,
      hasPassed: kept.hasPassed || (!isJudged && result.hasPassed),
      judgedIn: isJudged ? kept.judgedIn : session.id,
    };
  }

  async function tell(attempt: Attempt): Promise<void> {
    if (!isNormal) return;
    if (counts.includes(attempt.head.mode)) {
      await keepAnswers(attempt);
      await tellResult(attempt);
    }
    kept = { ...kept, rev: kept.rev + 1 };
    const suspended = formatSuspended(scenario, { rev: kept.rev, first: 0, attempt });
    void platform?.keep(writeKeptState({ ...kept, suspended }));
    void sender.kick();
  }

  function judgedName({ head }: Attempt): string {
    return `judged ${destination} ${head.id}`;
  }

  /** What was stored of an attempt of this registration when the page died before it was told. */
  async function catchUp(store: AttemptStore): Promise<void> {
    if (!isNormal) return;
    const { heads } = await store.heads(slug);
    for (const head of heads.toReversed()) {
      const isBegun = (await settings.read(toldName(destination, head))) !== undefined;
      const attempt = isBegun && head.hash === scenario.hash ? await store.read(head.id) : undefined;
      if (attempt === undefined) continue;
      await keepAnswers(attempt);
      if ((await settings.read(judgedName(attempt))) === undefined) await tellResult(attempt);
    }
    void sender.kick();
  }

  await beginSession();
  if (!isNormal) notice.show({ state: 'review' });
  window.addEventListener('online', () => void sender.kick());
  window.addEventListener('pagehide', ({ persisted }) => {
    const { state, waiting = 0 } = notice.view();
    // A page that the browser keeps may come back and go on.
    if (persisted || waiting > 0 || (state !== 'told' && state !== 'review')) return;
    markEnded(launch);
    void connectReceiver({ endpoint: launch.endpoint, auth: platform.auth }).send([
      says.terminated(now(), now() - launched),
    ]);
  });
  return {
    async openStore() {
      const own = await openOwn();
      const suspended = parseSuspended(scenario, slug, kept.suspended);
      if (suspended !== undefined) await bringBack(own, scenario, suspended.attempt);
      await catchUp(own).catch(() => {});
      return watchStore(own, (attempt) => tell(attempt).catch(() => {}));
    },
    channels: [{ view: notice.view, subscribe: notice.subscribe, retry: () => void sender.kick() }],
  };
}

/** Keeps attempts here, and says why nobody is told of them. */
function tellNobody(view: CourierView, openStore: Courier['openStore']): Courier {
  const notice = createNotice(view);
  return { openStore, channels: [{ view: notice.view, subscribe: notice.subscribe }] };
}

/** Whose attempts those of a launch are, on a device that several people use. */
function profileIn({ actor: { account } }: Launch): string {
  return profileOf(`${account.homePage} ${account.name}`);
}
