import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetOwnStore } from '../../delivery/xapi/forgetOwnStore.ts';
import type { OpenChannel } from '../../delivery/xapi/openChannel.ts';
import { openOwnChannel } from '../../delivery/xapi/openOwnChannel.ts';
import type { OwnStore } from '../../records/kept.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openOwnStores } from '../../records/openOwnStores.ts';
import { openSettings } from '../../records/openSettings.ts';

/** What this device keeps of a person's record store. */
export interface OwnStoreView {
  /** False until it has been looked for. */
  readonly isRead: boolean;
  readonly own?: OwnStore;
  /** Absent where the store's origin is not allowed. */
  readonly channel?: OpenChannel;
}

export interface OwnStoreKeeper extends OwnStoreView {
  readonly save: (entered: Pick<OwnStore, 'endpoint' | 'key' | 'secret'>) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** A person's record store; looks again whenever `occasion` is another. */
export function useOwnStore(profile: string, allowed: readonly string[], occasion: unknown): OwnStoreKeeper {
  const [view, show] = useState<OwnStoreView>({ isRead: false });
  const open = useRef<OpenChannel>(undefined);
  const look = useCallback(async () => {
    const stores = await openParts(profile);
    const own = await stores.shelf.read(profile);
    const channel = await openOwnChannel({ ...stores, allowed, now: () => Date.now() });
    open.current?.close();
    open.current = channel;
    show({ isRead: true, ...(own && { own }), ...(channel && { channel }) });
    void channel?.kick();
  }, [profile, allowed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion is the reason to look again
  useEffect(() => void look().catch(() => {}), [look, occasion]);
  useEffect(() => () => open.current?.close(), []);
  return {
    ...view,
    async save(entered) {
      const { shelf } = await openParts(profile);
      await shelf.write({ version: 1, profile, ...entered, at: new Date().toISOString() });
      await look();
    },
    async forget() {
      await forgetOwnStore(await openParts(profile));
      await look();
    },
  };
}

async function openParts(profile: string) {
  const [settings, outbox, shelf] = await Promise.all([openSettings(), openOutbox(), openOwnStores()]);
  return { profile, settings, outbox, shelf };
}
