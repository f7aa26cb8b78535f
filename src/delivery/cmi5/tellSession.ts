import type { Scenario } from '../../model/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import type { OutboxStore } from '../../records/openOutbox.ts';
import type { SettingStore } from '../../records/openSettings.ts';
import type { Packaged } from '../delivery.ts';
import { platformResult, resultByMark } from '../platformResult.ts';
import { statementsOf, type Telling } from '../statementsOf.ts';
import { formatSuspended } from '../suspendData.ts';
import { createKeeper, toldName } from '../xapi/keepStatements.ts';
import { waitingItem } from '../xapi/waitingItem.ts';
import { readKeptState, writeKeptState } from './keptState.ts';
import type { Cmi5Platform } from './platform.ts';
import { cmi5Says, inSession, type Session } from './sessionStatements.ts';

/** Of what a launch tells. */
export interface SessionSubject {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly counts: Packaged['counts'];
  readonly names: Telling['names'];
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface SessionParts extends SessionSubject {
  readonly session: Session;
  readonly platform: Cmi5Platform;
  readonly outbox: OutboxStore;
  readonly settings: SettingStore;
  /** Names the outbox. */
  readonly destination: string;
  /** Sends what waits in the outbox. */
  readonly kick: () => void;
}

/** Tells of one launch: its beginning, and the attempts while it lasts. */
export interface SessionTeller {
  /** Says that the launch began at this moment, epoch milliseconds. */
  readonly begin: (launched: number) => Promise<void>;
  readonly tell: (attempt: Attempt) => Promise<void>;
  /** Tells what was stored of an attempt of this registration when the page died before it was told. */
  readonly catchUp: (store: AttemptStore) => Promise<void>;
  /** The text of `formatSuspended` that the platform keeps; '' where it keeps none. */
  readonly suspended: () => string;
  /** True while the platform has not answered that it keeps the latest state: after the end of a session it would refuse it. */
  readonly isKeeping: () => boolean;
}

/** Puts what a launch has to say into the outbox; nothing but its beginning where the platform only shows an earlier result. */
export function createSessionTeller(parts: SessionParts): SessionTeller {
  const { scenario, slug, counts, now, session, platform, settings, destination, kick } = parts;
  const says = cmi5Says(session);
  const isNormal = session.data.launchMode === 'Normal';
  const keepAnswers = answersKeeper(parts);
  const judgedName = ({ head }: Attempt): string => `judged ${destination} ${head.id}`;
  let kept = readKeptState(platform.kept);
  let unanswered = 0;

  /** Completed once, passed once, and never both passed and failed in one launch. */
  async function tellResult(attempt: Attempt): Promise<void> {
    const own = platformResult(scenario, attempt);
    if (own === undefined) return;
    const result = resultByMark(own, session.data.masteryScore);
    const duration = attempt.events.at(-1)?.at ?? 0;
    if (!kept.isCompleted) await put(parts, says.completed(now(), duration), now());
    const isJudged = kept.hasPassed || kept.judgedIn === session.id;
    if (!isJudged) await put(parts, says.judged(now() + 1, duration, result), now());
    await settings.write(judgedName(attempt), true);
    kept = {
      ...kept,
      isCompleted: true,
      hasPassed: kept.hasPassed || (!isJudged && result.hasPassed),
      judgedIn: isJudged ? kept.judgedIn : session.id,
    };
  }

  return {
    async begin(launched) {
      await dropStale(parts);
      await put(parts, says.initialized(launched), 0);
      kick();
    },
    async tell(attempt) {
      if (!isNormal) return;
      if (counts.includes(attempt.head.mode)) {
        await keepAnswers(attempt);
        await tellResult(attempt);
      }
      kept = { ...kept, rev: kept.rev + 1 };
      const suspended = formatSuspended(scenario, { rev: kept.rev, first: 0, attempt });
      unanswered += 1;
      void platform.keep(writeKeptState({ ...kept, suspended })).finally(() => (unanswered -= 1));
      kick();
    },
    async catchUp(store) {
      if (!isNormal) return;
      const { heads } = await store.heads(slug);
      for (const head of heads.toReversed()) {
        const isBegun = (await settings.read(toldName(destination, head))) !== undefined;
        const attempt = isBegun && head.hash === scenario.hash ? await store.read(head.id) : undefined;
        if (attempt === undefined) continue;
        await keepAnswers(attempt);
        if ((await settings.read(judgedName(attempt))) === undefined) await tellResult(attempt);
      }
      kick();
    },
    suspended: () => kept.suspended,
    isKeeping: () => unanswered > 0,
  };
}

/** Puts the answers and scores of attempts into the outbox, as statements of the launch. */
function answersKeeper({ scenario, names, session, outbox, settings, destination, now }: SessionParts) {
  const { activityId, actor } = session.launch;
  return createKeeper({
    outbox,
    settings,
    destination,
    say: (attempt) =>
      statementsOf(scenario, attempt, { homePage: activityId, account: actor.account.name, names })
        .filter(({ verb: { id } }) => /(answered|scored)$/.test(id))
        .map((statement) => inSession(session, statement)),
    now,
  });
}

type Box = Pick<SessionParts, 'outbox' | 'destination'>;

/** A launch's beginning goes before all that earlier launches left; what those could not say of their own is of no use now. */
async function dropStale({ outbox, destination }: Box): Promise<void> {
  const { records } = await outbox.list(destination);
  const stale = records.filter(({ at }) => Date.parse(at) === 0).map(({ id }) => id);
  await outbox.remove(destination, stale);
}

/** Puts a statement into the outbox, in the order of `at`, epoch milliseconds. */
function put({ outbox, destination }: Box, statement: { readonly id: string }, at: number): Promise<void> {
  return outbox.write([waitingItem(destination, statement, at)]);
}
