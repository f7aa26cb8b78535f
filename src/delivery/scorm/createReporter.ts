import type { Scenario } from '../../model/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import { answersOf } from '../answers.ts';
import type { Notice } from '../courier.ts';
import type { Packaged } from '../delivery.ts';
import { isBetter, type PlatformResult, platformResult } from '../platformResult.ts';
import { formatSuspended, nodeOf, type Suspended } from '../suspendData.ts';
import type { Dialect } from './dialect.ts';
import type { ScormApi } from './findApi.ts';
import { countOf, createReportWriter } from './writeReport.ts';

export interface ReporterOptions {
  readonly scenario: Scenario;
  readonly counts: Packaged['counts'];
  readonly api: ScormApi;
  readonly dialect: Dialect;
  readonly notice: Notice;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly isOnline: () => boolean;
  /** Of the last commit that anybody knows of. */
  readonly rev: number;
  readonly onCommit: (rev: number) => void;
  /** What the platform had at the launch. */
  readonly resumed?: Suspended;
}

/** Keeps a SCORM platform up to date with the attempt at hand and with the best result that counts. */
export interface Reporter {
  /** Takes an attempt in as it stands now. */
  readonly note: (attempt: Attempt) => void;
  /** Writes and commits what has been noted, where the device is on the network. */
  readonly sync: () => void;
  /** Ends the launch. */
  readonly end: () => void;
}

export function createReporter(options: ReporterOptions): Reporter {
  const { scenario, counts, api, dialect, notice } = options;
  const launched = options.now();
  const isNormal = dialect.isNormal(api);
  const writer = createReportWriter(api);
  const firsts = new Map<string, number>();
  let { rev } = options;
  let best = dialect.result(api);
  let result: PlatformResult | undefined;
  let current: Attempt | undefined;
  let counted: Attempt | undefined;
  let hasEnded = false;
  if (options.resumed !== undefined) firsts.set(options.resumed.attempt.head.id, options.resumed.first);
  notice.show({ state: isNormal ? 'told' : 'review' });

  /** The place of an attempt's first interaction: after those that the platform has. */
  function firstOf({ head: { id } }: Attempt): number {
    const first = Math.min(firsts.get(id) ?? Number.POSITIVE_INFINITY, countOf(api, 'interactions'));
    firsts.set(id, first);
    return first;
  }

  function note(attempt: Attempt): void {
    current = attempt;
    if (!counts.includes(attempt.head.mode)) return;
    counted = attempt;
    const next = platformResult(scenario, attempt);
    if (next === undefined || !isBetter(next, best)) return;
    best = next;
    result = next;
  }

  function sync(): void {
    if (current === undefined || hasEnded || !isNormal) return;
    if (!options.isOnline()) {
      notice.show({ state: 'waiting' });
      return;
    }
    rev += 1;
    const first = counted === undefined ? 0 : firstOf(counted);
    const isAccepted = writer.write(
      dialect.write({
        node: nodeOf(scenario, current.events),
        ...(result === undefined ? {} : { result }),
        isDone: best !== undefined,
        answers: answersOf(scenario, counted?.events ?? []),
        startedAt: Date.parse(counted?.head.startedAt ?? current.head.startedAt),
        suspended: formatSuspended(scenario, {
          rev,
          first: firsts.get(current.head.id) ?? 0,
          attempt: current,
        }),
        session: options.now() - launched,
      }),
      first,
    );
    const isCommitted = api.commit();
    options.onCommit(rev);
    notice.show(isAccepted && isCommitted ? { state: 'told' } : { state: 'refused', detail: api.error() });
  }

  return {
    note,
    sync,
    end() {
      if (hasEnded || !options.isOnline()) return;
      sync();
      hasEnded = true;
      api.finish();
    },
  };
}
