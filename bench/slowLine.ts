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

/** What a server sent since it began: bodies as they went over the line. */
export interface Sent {
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
}

export interface SlowServer {
  readonly url: string;
  readonly sent: () => Sent;
  /** Waits until no answer has been under way for a moment, at most 30 seconds. */
  readonly settled: () => Promise<void>;
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
  const counted = { bytes: 0, script: 0, requests: 0 };
  let [underWay, lastEnd] = [0, 0];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    underWay++;
    const answer = await (packed.get(path) ?? keep(packed, path, pack(portOf(origin), path)));
    await wait(line.latency);
    response.writeHead(answer.status, answer.headers);
    const isScript = /javascript/.test(answer.headers['content-type'] ?? '');
    counted.requests++;
    await share(answer.body, (chunk) => {
      if (response.destroyed) return false;
      counted.bytes += chunk.length;
      if (isScript) counted.script += chunk.length;
      response.write(chunk);
      return true;
    });
    response.end();
    underWay--;
    lastEnd = performance.now();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}${base}`,
    sent: () => ({ ...counted }),
    settled: async () => {
      const end = performance.now() + 30_000;
      while (performance.now() < end && (underWay > 0 || performance.now() - lastEnd < 500)) await wait(50);
    },
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

/** Sends chunks one at a time over one line, first come first served, so that answers under way alternate; `send` answers false where nobody reads any more. */
function shareLine(bitsPerSecond: number): (body: Buffer, send: (chunk: Buffer) => boolean) => Promise<void> {
  let free = 0;
  return async (body, send) => {
    for (let at = 0; at < body.length; at += turn) {
      const chunk = body.subarray(at, at + turn);
      free = Math.max(free, performance.now()) + (8000 * chunk.length) / bitsPerSecond;
      await wait(free - performance.now());
      if (!send(chunk)) return;
    }
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
