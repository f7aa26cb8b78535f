import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../e2e/serveFolder.ts';

export interface Line {
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** Shared by all answers that are under way. */
  readonly bitsPerSecond: number;
}

/** The line that pages are measured on. */
export const slowLine: Line = { latency: 150, bitsPerSecond: 1.6e6 };

export interface SlowServer {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a folder with gzip over a line. The throttle stands in the server, since throttling a page leaves its
 * workers out; answers under way share the line in turns of a few packets.
 */
export async function serveSlowly(folder: string, line = slowLine, base = '/'): Promise<SlowServer> {
  const origin = await serveFolder(folder, base, 0);
  const packed = new Map<string, Promise<Packed>>();
  const share = shareLine(line.bitsPerSecond);
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = await (packed.get(path) ?? keep(packed, path, pack(portOf(origin), path)));
    await wait(line.latency);
    response.writeHead(answer.status, answer.headers);
    await share(answer.body, (chunk) => response.write(chunk));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}${base}`,
    close: () => {
      for (const one of [server, origin]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

interface Packed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function pack(port: number, path: string): Promise<Packed> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 });
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return {
    status: answer.status,
    headers: { 'content-type': type, 'content-encoding': 'gzip', 'content-length': String(body.length) },
    body,
  };
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

const turn = 4 * 1460;

/** Sends chunks one at a time over one line, first come first served, so that answers under way alternate. */
function shareLine(bitsPerSecond: number): (body: Buffer, send: (chunk: Buffer) => void) => Promise<void> {
  let free = 0;
  return async (body, send) => {
    for (let at = 0; at < body.length; at += turn) {
      const chunk = body.subarray(at, at + turn);
      free = Math.max(free, performance.now()) + (8000 * chunk.length) / bitsPerSecond;
      await wait(free - performance.now());
      send(chunk);
    }
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
