import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { checkContent } from '../workspace/checkContent.ts';
import { codeFrame } from './codeFrame.ts';
import { describeMistake, type Mistake, mistakeBoard } from './mistakes.ts';

export interface CheckOptions {
  /** Builds although entries have mistakes, and lists them. */
  readonly isDraft: boolean;
}

/** Checks the knowledge base: a build fails on a mistake, in development the page shows it until the file is right again. */
export function checkKnowledge({ isDraft }: CheckOptions): AstroIntegration {
  let root = '';
  return {
    name: 'ramah:knowledge',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const mistakes = find(root);
        for (const mistake of mistakes) logger.error(describeMistake(mistake));
        if (mistakes.length === 0 || isDraft) return;
        throw new AstroError(
          `${mistakes.length} mistakes in the knowledge base, listed above.`,
          'Correct them, or set RAMAH_DRAFT=1 to build all the same.',
        );
      },
      'astro:server:setup': ({ server }) => {
        showMistakes(server, root);
        const check = (file: string): void => {
          if (/[\\/]src[\\/](content|scenarios)[\\/]/.test(file)) mistakeBoard().put('knowledge', find(root));
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, check);
        mistakeBoard().put('knowledge', find(root));
      },
    },
  };
}

function find(root: string): readonly Mistake[] {
  const today = new Date().toISOString().slice(0, 10);
  return checkContent(root, today)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => ({ file, line, column: 1, message }));
}

/** Shows the first mistake in every open page, and in pages that are opened later; reloads them when none is left. */
function showMistakes(server: ViteDevServer, root: string): void {
  const board = mistakeBoard();
  const { hot } = server.environments.client;
  board.subscribe(() => {
    const [first, ...others] = board.mistakes();
    hot.send(first === undefined ? { type: 'full-reload' } : overlay(root, first, others));
  });
  hot.on('vite:client:connect', (_, client) => {
    const [first, ...others] = board.mistakes();
    if (first !== undefined) client.send(overlay(root, first, others));
  });
}

function overlay(root: string, first: Mistake, others: readonly Mistake[]): ErrorPayload {
  const { file, line, column, message, hint } = first;
  return {
    type: 'error',
    err: {
      message: hint === undefined ? message : `${message}\n\n${hint}`,
      stack: others.map(describeMistake).join('\n'),
      id: join(root, file),
      frame: codeFrame(readFileSync(join(root, file), 'utf8'), line, column),
      plugin: 'ramah',
      loc: { file, line, column },
    },
  };
}
