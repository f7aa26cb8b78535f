import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { isoDay } from '../model/isoDay.ts';
import { checkContent } from '../workspace/checkContent.ts';
import { describeMistake, type Mistake, mistakeBoard } from './mistakes.ts';
import { showMistakes } from './showMistakes.ts';

export interface CheckOptions {
  /** Builds although entries have mistakes, and lists them; in development, leaves them alone. */
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
        if (isDraft) return;
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
  const today = isoDay(new Date());
  return checkContent(root, today, 'errors').map(({ file, line, message }) => ({
    file,
    line,
    column: 1,
    message,
  }));
}
