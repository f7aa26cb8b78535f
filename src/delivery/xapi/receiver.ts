import type { Statement } from '../statement.ts';

/** What a receiver made of a batch. */
export type Answer =
  | { readonly kind: 'accepted' }
  /** It has a statement of one of these ids. */
  | { readonly kind: 'conflict' }
  /** It will never take this batch as it is. */
  | { readonly kind: 'bad'; readonly detail: string }
  /** It does not let us in: a person has to mend that. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** No answer, or none worth anything: later. */
  | { readonly kind: 'unreachable' };

/** What a receiver says of one statement: what it has, if it lets us see it, or nothing that can be relied on. */
export type Answered =
  | { readonly kind: 'found'; readonly statement: unknown }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unreachable' };

/** Takes statements; never rejects. */
export interface Receiver {
  send(statements: readonly unknown[]): Promise<Answer>;
  /** Asks for the statement of this id; `hidden` where the receiver has none, or does not let us read. */
  find(id: string): Promise<Answered>;
}

export interface ReceiverOptions {
  /** Base address of an xAPI, with or without its closing slash. */
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
  /** Milliseconds until an answer is no longer waited for. */
  readonly patience?: number;
}

/** Larger bodies are not sent on once the page is gone. */
const mostKept = 60_000;

/** A learning record store over the network, spoken to as xAPI 1.0.3. */
export function connectReceiver({ endpoint, auth, patience = 20_000 }: ReceiverOptions): Receiver {
  const address = `${endpoint.replace(/\/$/, '')}/statements`;
  const headers = { authorization: auth, 'x-experience-api-version': '1.0.3' };
  return {
    async send(statements) {
      const body = JSON.stringify(statements);
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body,
          credentials: 'omit',
          cache: 'no-store',
          keepalive: new TextEncoder().encode(body).length < mostKept,
          signal: AbortSignal.timeout(patience),
        });
        return answerOf(response.status, await response.text());
      } catch {
        return { kind: 'unreachable' };
      }
    },
    async find(id) {
      try {
        const response = await fetch(`${address}?statementId=${encodeURIComponent(id)}`, {
          headers,
          credentials: 'omit',
          cache: 'no-store',
          signal: AbortSignal.timeout(patience),
        });
        if (response.ok) return { kind: 'found', statement: await response.json() };
        return { kind: answerOf(response.status, '').kind === 'unreachable' ? 'unreachable' : 'hidden' };
      } catch {
        return { kind: 'unreachable' };
      }
    },
  };
}

function answerOf(status: number, text: string): Answer {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  if (status === 409) return { kind: 'conflict' };
  if (status === 400 || status === 413) return { kind: 'bad', detail: `${status} ${text.slice(0, 300)}` };
  if (status === 408 || status === 425 || status === 429 || status >= 500) return { kind: 'unreachable' };
  return { kind: 'refused', detail: String(status) };
}

/** True where what the receiver has says what we said: it may have added to it. */
export function isSameStatement(ours: Pick<Statement, 'id'>, theirs: unknown): boolean {
  return contains(theirs, ours);
}

function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((one, index) => contains(whole[index], one))
    );
  }
  if (typeof part !== 'object' || part === null) return isSameValue(whole, part);
  if (typeof whole !== 'object' || whole === null) return false;
  return Object.entries(part).every(([key, value]) => contains(Reflect.get(whole, key), value));
}

/** Times are compared as moments, since receivers write them anew. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const isTime = (value: unknown): value is string =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  return isTime(a) && isTime(b) && Date.parse(a) === Date.parse(b);
}
