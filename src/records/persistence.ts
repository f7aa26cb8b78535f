/** Whether the browser may clear what is kept here when space runs short; `unknown` where it does not say. */
export type Persistence = 'persistent' | 'temporary' | 'unknown';

/** Asks the browser to keep this site's records until the person deletes them. Call it after something worth keeping was written: some browsers ask the person. */
export async function askPersistence(storage = globalThis.navigator?.storage): Promise<Persistence> {
  try {
    return (await storage.persist()) ? 'persistent' : 'temporary';
  } catch {
    return 'unknown';
  }
}

/** What the browser has granted so far. */
export async function readPersistence(storage = globalThis.navigator?.storage): Promise<Persistence> {
  try {
    return (await storage.persisted()) ? 'persistent' : 'temporary';
  } catch {
    return 'unknown';
  }
}
