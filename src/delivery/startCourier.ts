import type { Translate } from '../i18n/translate.ts';
import type { Scenario } from '../model/scenario.ts';
import { createMemoryStore } from '../records/attemptStore.ts';
import { openAttempts } from '../records/openAttempts.ts';
import type { Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import { startScorm } from './scorm/startScorm.ts';

export interface CourierOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly delivery: Delivery;
  /** Speaks the words under `debrief.` and `delivery.`. */
  readonly t: Translate;
}

/** Starts telling the place that the owner chose of what is stored in this browser. */
export async function startCourier({ scenario, slug, delivery }: CourierOptions): Promise<Courier> {
  const { kind } = delivery;
  if (kind === 'lrs' || kind === 'cmi5') throw new Error(`nothing tells ${kind} yet`);
  const { counts } = delivery;
  return startScorm({
    scenario,
    slug,
    kind,
    counts,
    window: globalThis.window,
    openStore: () => openAttempts().catch(createMemoryStore),
    now: () => Date.now(),
  });
}
