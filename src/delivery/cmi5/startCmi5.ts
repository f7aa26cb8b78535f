import type { AttemptStore } from '../../records/attemptStore.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openSettings } from '../../records/openSettings.ts';
import { bringBack } from '../bringBack.ts';
import { type Courier, type CourierView, createNotice } from '../courier.ts';
import { profileOf } from '../profileOf.ts';
import { parseSuspended } from '../suspendData.ts';
import { ownStore, watchStore } from '../watchStore.ts';
import { createSender } from '../xapi/createSender.ts';
import { connectReceiver } from '../xapi/receiver.ts';
import { hasEnded, type Launch, markEnded, readLaunch } from './launch.ts';
import { type Cmi5Platform, enterPlatform } from './platform.ts';
import { cmi5Says, type Session } from './sessionStatements.ts';
import { createSessionTeller, type SessionSubject } from './tellSession.ts';

export interface Cmi5Options extends SessionSubject {
  readonly window: Window;
  readonly openStore: () => Promise<AttemptStore>;
}

const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Tells a cmi5 platform of the attempts that are stored here, and brings back what it keeps of another device. */
export async function startCmi5(options: Cmi5Options): Promise<Courier> {
  const launch = readLaunch(options.window.location.search);
  if (launch === undefined) return tellNobody({ state: 'absent' }, options.openStore);
  const openOwn = async () => ownStore(await options.openStore(), profileIn(launch));
  // Its token died with it: the platform need not be asked.
  if (hasEnded(launch)) return tellNobody({ state: 'ended' }, openOwn);
  const platform = await enterPlatform(launch);
  if (platform === undefined) return tellNobody({ state: 'refused', detail: 'token' }, openOwn);
  return tellPlatform(options, sessionOf(launch, platform), platform, openOwn);
}

/** The session of a launch: its id is the platform's, or the address of its token, which is there once. */
function sessionOf(launch: Launch, { data }: Cmi5Platform): Session {
  const { extensions } = data.contextTemplate;
  const given: unknown =
    typeof extensions === 'object' && extensions !== null ? Reflect.get(extensions, sessionId) : undefined;
  return { launch, data, id: String(given ?? launch.fetch) };
}

async function tellPlatform(
  options: Cmi5Options,
  session: Session,
  platform: Cmi5Platform,
  openOwn: Courier['openStore'],
): Promise<Courier> {
  const { scenario, slug, window, now } = options;
  const { launch, data } = session;
  const notice = createNotice({ state: 'connecting' });
  const launched = now();
  const destination = `${launch.endpoint} ${launch.registration}`;
  const receiver = connectReceiver({ endpoint: launch.endpoint, auth: platform.auth });
  const [settings, outbox] = await Promise.all([openSettings(), openOutbox()]);
  const sender = createSender({
    outbox,
    destination,
    receiver,
    notice,
    locks: window.navigator.locks,
    later: (call, delay) => setTimeout(call, delay),
    permit: async () => () => true,
  });
  const kick = () => void sender.kick();
  const teller = createSessionTeller({ ...options, session, platform, outbox, settings, destination, kick });
  await teller.begin(launched);
  if (data.launchMode !== 'Normal') notice.show({ state: 'review' });
  window.addEventListener('online', kick);
  window.addEventListener('pagehide', ({ persisted }) => {
    const { state, waiting = 0 } = notice.view();
    // A page that the browser keeps may come back and go on; what is not told yet is told by the next launch.
    if (persisted || waiting > 0 || teller.isKeeping() || (state !== 'told' && state !== 'review')) return;
    markEnded(launch);
    void receiver.send([cmi5Says(session).terminated(now(), now() - launched)]);
  });
  return {
    async openStore() {
      const own = await openOwn();
      const suspended = parseSuspended(scenario, slug, teller.suspended());
      if (suspended !== undefined) await bringBack(own, scenario, suspended.attempt);
      await teller.catchUp(own).catch(() => {});
      return watchStore(own, (attempt) => teller.tell(attempt).catch(() => {}));
    },
    channels: [{ view: notice.view, subscribe: notice.subscribe, retry: kick }],
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
