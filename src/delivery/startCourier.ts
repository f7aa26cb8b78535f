import type { Translate } from '../i18n/translate.ts';
import type { Scenario } from '../model/scenario.ts';
import { createMemoryStore } from '../records/attemptStore.ts';
import { openAttempts } from '../records/openAttempts.ts';
import type { Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import type { Telling } from './statementsOf.ts';

export interface CourierOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly delivery: Delivery;
  /** Speaks the words under `debrief.` and `delivery.`. */
  readonly t: Translate;
}

/** Starts telling the places that the owner and the person chose of what is stored in this browser. */
export async function startCourier({ scenario, slug, delivery, t }: CourierOptions): Promise<Courier> {
  const now = () => Date.now();
  const openStore = () => openAttempts().catch(createMemoryStore);
  switch (delivery.kind) {
    case 'lrs': {
      const { startRecordStores } = await import('./xapi/startRecordStores.ts');
      const names = namesIn(t);
      return startRecordStores({ scenario, slug, delivery, names, openStore: openAttempts, now });
    }
    case 'cmi5': {
      const { startCmi5 } = await import('./cmi5/startCmi5.ts');
      const { counts } = delivery;
      const { window } = globalThis;
      return startCmi5({ scenario, slug, counts, names: namesIn(t), window, openStore, now });
    }
    default: {
      const { startScorm } = await import('./scorm/startScorm.ts');
      const { kind, counts } = delivery;
      return startScorm({ scenario, slug, kind, counts, window: globalThis.window, openStore, now });
    }
  }
}

function namesIn(t: Translate): Telling['names'] {
  return {
    empathy: t('debrief.dimension.empathy'),
    deEscalation: t('debrief.dimension.deEscalation'),
    problemSolving: t('debrief.dimension.problemSolving'),
    path: t('delivery.path'),
  };
}
