import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectBidi } from './connectBidi.ts';

/** One tab of a Firefox that runs without a screen, driven by WebDriver BiDi. */
export interface Firefox {
  readonly version: string;
  /** Errors of the console and addresses of requests since the start, in order. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  /** Resolves when the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** What an expression of the page gives, once it is neither false, null nor an empty text; throws after `patience` milliseconds. */
  readonly until: (expression: string, patience?: number) => Promise<unknown>;
  /** Types text into what has the focus; keys without a letter are given as WebDriver codes. */
  readonly type: (text: string) => Promise<void>;
  /** A PNG of what is seen, base64. */
  readonly picture: () => Promise<string>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts Firefox from `command`; throws where it does not answer within half a minute. */
export async function openFirefox(command: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'ramah-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const process = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => process.on('exit', () => resolve()));
  const bidi = await connectBidi(`${await listeningAt(createInterface(process.stderr))}/session`);
  const errors: string[] = [];
  const requests: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => level === 'error' && errors.push(String(text)));
  bidi.on('network.beforeRequestSent', ({ request }) => {
    if (typeof request === 'object' && request !== null && 'url' in request)
      requests.push(String(request.url));
  });
  const session = await bidi.send('session.new', { capabilities: {} });
  const { contexts } = await bidi.send('browsingContext.getTree', {});
  const [first]: readonly unknown[] = Array.isArray(contexts) ? contexts : [];
  const context = idOf(first);
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });

  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type !== 'success')
      throw new Error(`${expression}: ${JSON.stringify(answer.exceptionDetails)}`);
    const { result } = answer;
    const hasValue = typeof result === 'object' && result !== null && 'value' in result;
    return hasValue ? JSON.parse(String(result.value)) : undefined;
  };

  return {
    version: JSON.stringify(session.capabilities).replace(/.*"browserVersion":"([^"]+)".*/, '$1'),
    errors,
    requests,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    until: async (expression, patience = 15_000) => {
      const end = Date.now() + patience;
      for (;;) {
        const value = await evaluate(expression);
        if (value) return value;
        if (Date.now() > end) throw new Error(`never came true: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    picture: async () => String((await bidi.send('browsingContext.captureScreenshot', { context })).data),
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      process.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function listeningAt(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox does not answer.')), 30_000);
    lines.on('line', (line) => {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function idOf(tree: unknown): string {
  const hasId = typeof tree === 'object' && tree !== null && 'context' in tree;
  if (!hasId) throw new Error('Firefox has no tab.');
  return String(tree.context);
}
