/** What pages ask of the service worker. */
export type Message =
  /** A page has been opened: it and all that it may load are to be there without a network; answers on the port when they are. */
  | { readonly type: 'visited'; readonly page: string }
  /** These pages are to be kept; answers with `KeepProgress` on the port that comes along. */
  | { readonly type: 'keep'; readonly id: string; readonly pages: readonly string[] };

/** How far keeping has come, in pages and in bytes. */
export type KeepProgress =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'kept'; readonly bytes: number }
  | { readonly type: 'failed' };

/** True for a message that a page of this site sends; others, such as a library's own, are not ours to answer. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  return data.type === 'visited' || data.type === 'keep';
}
