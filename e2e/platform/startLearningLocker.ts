import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { installReceiver } from '../installReceiver.ts';

/** It listens on every interface; this makes it listen on this machine alone. */
const bindLocally = `const { Server } = require('node:net');
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, { port, host: '127.0.0.1' }, ...rest) : listen.call(this, port, ...rest);
};
`;

/** A real statements API, without a database; undefined where it can't be installed. */
export async function startLearningLocker(): Promise<{ endpoint: string; stop: () => void } | undefined> {
  const folder = installReceiver('@learninglocker/xapi-statements');
  if (folder === undefined) return undefined;
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'ramah-lrs-'));
  const preload = join(place, 'bind.cjs');
  writeFileSync(preload, bindLocally);
  const child: ChildProcess = spawn(process.execPath, ['-r', preload, join(folder, 'dist/server.js')], {
    cwd: place,
    stdio: 'ignore',
    env: {
      ...process.env,
      EXPRESS_PORT: String(port),
      MODELS_REPO: 'memory',
      STORAGE_REPO: 'memory',
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      WINSTON_CONSOLE_LEVEL: 'error',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(`${origin}/xAPI/about`, child);
  return { endpoint: `${origin}/xAPI/`, stop: () => child.kill() };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (child.exitCode !== null) throw new Error(`the record store ended with ${child.exitCode}`);
    await setTimeout(200);
  }
  throw new Error('the record store does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string'
          ? reject(new Error('no port'))
          : resolve(address.port),
      );
    });
  });
}
