import type { Scenario } from '../../model/scenario.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { noProfile } from '../../records/kept.ts';
import { bringBack } from '../bringBack.ts';
import { type Courier, createNotice } from '../courier.ts';
import type { Packaged } from '../delivery.ts';
import { profileOf } from '../profileOf.ts';
import { parseSuspended } from '../suspendData.ts';
import { ownStore, watchStore } from '../watchStore.ts';
import { createReporter } from './createReporter.ts';
import { dialects } from './dialect.ts';
import { findApi } from './findApi.ts';
import { noLaunch, readLaunch, writeLaunch } from './launchRecord.ts';

export interface ScormOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly kind: 'scorm12' | 'scorm2004';
  readonly counts: Packaged['counts'];
  readonly window: Window;
  readonly openStore: () => Promise<AttemptStore>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Tells a SCORM platform of the attempts that are stored here, and brings back what it knows of another device. */
export function startScorm(options: ScormOptions): Courier {
  const { scenario, slug, kind, counts, window, now } = options;
  const notice = createNotice({ state: 'connecting' });
  const api = findApi(kind, window);
  if (api === undefined || !api.initialize()) {
    notice.show({ state: 'absent' });
    return {
      openStore: options.openStore,
      channels: [{ view: notice.view, subscribe: notice.subscribe }],
    };
  }
  const dialect = dialects[kind];
  const learner = dialect.learner(api);
  const profile = learner === '' ? noProfile : profileOf(learner);
  const key = `ramah.launch.${kind}.${slug}.${profile}`;
  const suspended = parseSuspended(scenario, slug, api.get('cmi.suspend_data'));
  const before = readLaunch(key);
  const isNewAttempt = dialect.isNew(api) && before.confirmed > 0;
  const record = isNewAttempt
    ? { ...noLaunch, since: new Date(now()).toISOString() }
    : { ...before, confirmed: Math.max(before.confirmed, suspended?.rev ?? 0) };
  writeLaunch(key, record);
  const reporter = createReporter({
    scenario,
    counts,
    api,
    dialect,
    notice,
    now,
    isOnline: () => window.navigator.onLine,
    rev: Math.max(record.rev, suspended?.rev ?? 0),
    onCommit: (rev) => writeLaunch(key, { ...record, rev }),
    ...(suspended === undefined ? {} : { resumed: suspended }),
  });
  window.addEventListener('online', reporter.sync);
  window.addEventListener('pagehide', reporter.end);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  return {
    async openStore() {
      const own = ownStore(await options.openStore(), profile);
      if (suspended !== undefined) await bringBack(own, scenario, suspended.attempt);
      if ((suspended?.rev ?? 0) < record.rev) {
        const { heads } = await own.heads(slug);
        const belonging = heads.filter(
          ({ hash, startedAt }) => hash === scenario.hash && startedAt >= record.since,
        );
        for (const { id } of belonging.toReversed()) {
          const attempt = await own.read(id);
          if (attempt !== undefined) reporter.note(attempt);
        }
        if (belonging.length > 0) reporter.sync();
      }
      return watchStore(own, (attempt) => {
        reporter.note(attempt);
        reporter.sync();
      });
    },
    channels: [{ view: notice.view, subscribe: notice.subscribe, retry: reporter.sync }],
  };
}
