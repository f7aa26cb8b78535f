import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';

const statementSchema = z.looseObject({ id: z.string(), verb: z.looseObject({ id: z.string() }) });
export type Received = z.infer<typeof statementSchema>;

/** How the store treats a request: as a sound one does, with a status, by cutting the line before or after it has stored, or never answering. */
export type Behaviour = 'sound' | number | 'cut-before' | 'cut-after' | 'silent';

export interface RecordStoreServer {
  readonly endpoint: string;
  /** Statements in the order in which they were stored; none twice. */
  readonly had: readonly Received[];
  readonly requests: () => number;
  /** How the next requests are treated, one after the other; then soundly. */
  readonly script: (behaviours: readonly Behaviour[]) => void;
  readonly close: () => void;
}

/** Serves a store for as long as a task takes. */
export async function withStore(task: (store: RecordStoreServer) => Promise<void>): Promise<void> {
  const store = await serveRecordStore();
  try {
    await task(store);
  } finally {
    store.close();
  }
}

/** A learning record store without a mind of its own, on this machine alone: it answers 409 to a batch that holds an id again. */
export async function serveRecordStore(): Promise<RecordStoreServer> {
  const had: Received[] = [];
  let next: readonly Behaviour[] = [];
  let requests = 0;
  const server = createServer(async (request, response) => {
    allow(response);
    if (request.method === 'OPTIONS') return end(response, 204);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.headers['x-experience-api-version'] !== '1.0.3') return end(response, 400, 'version');
    if (url.pathname === '/xapi/about') return end(response, 200, JSON.stringify({ version: ['1.0.3'] }));
    if (url.pathname !== '/xapi/statements') return end(response, 404);
    if (request.headers.authorization !== 'Basic dGVzdDp0ZXN0') return end(response, 401);
    if (request.method === 'GET') {
      const found = had.find(({ id }) => id === url.searchParams.get('statementId'));
      return end(response, found === undefined ? 404 : 200, JSON.stringify(found ?? {}));
    }
    const body = await bodyOf(request);
    requests += 1;
    const [behaviour = 'sound', ...rest] = next;
    next = rest;
    if (behaviour === 'silent') return;
    if (behaviour === 'cut-before') return void request.socket.destroy();
    if (typeof behaviour === 'number') return end(response, behaviour);
    const batch = z.array(statementSchema).parse(JSON.parse(body));
    if (batch.some(({ id }) => had.some((one) => one.id === id))) return end(response, 409);
    had.push(...batch);
    if (behaviour === 'cut-after') return void request.socket.destroy();
    return end(response, 200, JSON.stringify(batch.map(({ id }) => id)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The store is not served on a port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}/xapi/`,
    had,
    requests: () => requests,
    script: (behaviours) => {
      next = behaviours;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function allow(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'authorization,content-type,x-experience-api-version');
  response.setHeader('access-control-allow-methods', 'GET,POST,PUT');
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
