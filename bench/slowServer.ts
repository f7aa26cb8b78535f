import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../e2e/serveFolder.ts';

/** Milliseconds before the first byte of an answer. */
export const latency = 150;
const bytesPerSecond = 1.6e6 / 8;

/** A server in front of a folder, as slow as the line that is measured: 150 ms a request, 1.6 Mbit/s, gzip. Answers its address too. */
export async function serveSlowly(folder: string): Promise<{ server: Server; url: string }> {
  const origin = await serveFolder(folder, '/', 0);
  const port = portOf(origin);
  const files = new Map<string, { body: Buffer; status: number; type: string }>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path) ?? (await fetchGzipped(`http://127.0.0.1:${port}${path}`));
    files.set(path, file);
    const { body, status, type } = file;
    await wait(latency + (1000 * body.length) / bytesPerSecond);
    response.writeHead(status, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.on('close', () => origin.close());
  return { server, url: `http://127.0.0.1:${portOf(server)}` };
}

async function fetchGzipped(address: string) {
  const answer = await fetch(address);
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()));
  return { body, status: answer.status, type: answer.headers.get('content-type') ?? 'text/plain' };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
