import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { escapeMarkup } from '../model/escapeMarkup.ts';
import { codeFrame } from './codeFrame.ts';
import { describeMistake, type Mistake, mistakeBoard } from './mistakes.ts';

/** Milliseconds after which Astro has the corrected entry for a page that is loaded anew. */
const settling = 1000;

/** Shows the first mistake in every open page, and in pages that are opened later; reloads them when none is left. */
export function showMistakes(server: ViteDevServer, root: string): void {
  const board = mistakeBoard();
  const { hot } = server.environments.client;
  let reload: NodeJS.Timeout | undefined;
  board.subscribe(() => {
    clearTimeout(reload);
    const [first, ...others] = board.mistakes();
    if (first !== undefined) hot.send(overlay(root, first, others));
    else reload = setTimeout(() => hot.send({ type: 'full-reload' }), settling);
  });
  hot.on('vite:client:connect', (_, client) => {
    const [first, ...others] = board.mistakes();
    if (first !== undefined) client.send(overlay(root, first, others));
  });
}

/** Tells Astro that message, hint and code are HTML already; else it would escape some of them again, and not others. */
const alreadyHtml = { __isEnhancedAstroErrorPayload: true };

/** What the overlays of Vite and Astro show. Astro's writes message, hint and code as HTML, so author's words are escaped here. */
function overlay(root: string, first: Mistake, others: readonly Mistake[]): ErrorPayload {
  const { file, line, column, message, hint } = first;
  const text = readFileSync(join(root, file), 'utf8');
  const err: ErrorPayload['err'] & Readonly<Record<string, unknown>> = {
    name: file,
    title: `${file}:${line}:${column}`,
    message: phrase(message),
    ...(hint === undefined ? {} : { hint: phrase(hint) }),
    stack: others.map(describeMistake).join('\n'),
    id: join(root, file),
    frame: codeFrame(text, line, column),
    highlightedCode: markUp(text, line),
    plugin: 'ramah',
    loc: { file: join(root, file), line, column },
  };
  return { type: 'error', err, ...alreadyHtml };
}

/** The file's lines as Astro's overlay wants them, the wrong one marked; the overlay adds the caret. */
function markUp(text: string, wrong: number): string {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map(
      (line, index) =>
        `<span class="line${index + 1 === wrong ? ' error-line' : ''}">${escapeMarkup(line)}</span>`,
    );
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}

/** A message as HTML: what stands between backticks is code. */
function phrase(text: string): string {
  return escapeMarkup(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
