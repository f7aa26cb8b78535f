/** What a build tells its service worker. */
export interface OfflineBuild {
  /** Changes whenever any file of the site does. */
  readonly id: string;
  /** The shell of the site; addresses are relative to the worker's own. */
  readonly precache: readonly { readonly url: string; readonly revision: string | null }[];
  /** What else each file of `_astro/` may load, by file name. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** An event that keeps the worker alive until what it waits for is done. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export type PageMessage = MessageEvent<unknown> & LongEvent;

/** The part of a service worker's global scope that is used. */
export interface WorkerScope {
  /** The address under which every page of the site lies, with a slash at its end. */
  readonly registration: { readonly scope: string };
  addEventListener(type: 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}
