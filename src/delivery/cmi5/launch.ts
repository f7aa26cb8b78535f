import * as z from 'zod/mini';

/** What a platform says when it launches a cmi5 unit, in the address of the page. */
export interface Launch {
  readonly endpoint: string;
  /** Where the token is fetched, once. */
  readonly fetch: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: z.infer<typeof actorSchema>;
}

const actorSchema = z.object({
  objectType: z.optional(z.literal('Agent')),
  account: z.object({ homePage: z.string(), name: z.string() }),
});

/** Reads the launch from the address; undefined where the page was opened in another way. */
export function readLaunch(search: string): Launch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId, actor] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
    'actor',
  ].map((name) => query.get(name) ?? '');
  if (!endpoint || !fetch || !registration || !activityId || !actor) return undefined;
  const read = actorSchema.safeParse(parse(actor));
  return read.success
    ? { endpoint: withSlash(endpoint), fetch, registration, activityId, actor: read.data }
    : undefined;
}

/** True where this tab has told the platform that the launch is over, as when the page is loaded again: it takes nothing more of it. */
export function hasEnded(launch: Launch): boolean {
  try {
    return sessionStorage.getItem(endName(launch)) !== null;
  } catch {
    return false;
  }
}

export function markEnded(launch: Launch): void {
  try {
    sessionStorage.setItem(endName(launch), '');
  } catch {
    // Without storage the token is lost as well.
  }
}

function endName({ fetch }: Launch): string {
  return `ramah.ended ${fetch}`;
}

/** What the platform keeps for the launch: the context that statements carry, and whether they may say anything. */
export const launchDataSchema = z.object({
  launchMode: z._default(z.enum(['Normal', 'Browse', 'Review']), 'Normal'),
  contextTemplate: z._default(z.record(z.string(), z.unknown()), {}),
  masteryScore: z.optional(z.number()),
  returnURL: z.optional(z.string()),
});
export type LaunchData = z.infer<typeof launchDataSchema>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
