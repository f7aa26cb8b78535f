/** A mistake in an author's file, as a terminal or the page shows it. */
export interface Mistake {
  /** Relative to the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** Mistakes that stand now, by where they were found; whoever shows them is told of changes. */
export interface MistakeBoard {
  readonly mistakes: () => readonly Mistake[];
  /** Replaces what one finder found. */
  readonly put: (finder: string, found: readonly Mistake[]) => void;
  readonly subscribe: (listener: () => void) => void;
}

declare global {
  var ramahMistakes: MistakeBoard | undefined;
}

/** The board of this process. It hangs on `globalThis` because Astro loads content loaders apart from the configuration, each with modules of its own. */
export function mistakeBoard(): MistakeBoard {
  globalThis.ramahMistakes ??= createBoard();
  return globalThis.ramahMistakes;
}

function createBoard(): MistakeBoard {
  const byFinder = new Map<string, readonly Mistake[]>();
  const listeners = new Set<() => void>();
  return {
    mistakes: () => [...byFinder.values()].flat(),
    put(finder, found) {
      const before = byFinder.get(finder) ?? [];
      if (found.length === 0 && before.length === 0) return;
      byFinder.set(finder, found);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
    },
  };
}

/** A mistake in one line, as compilers write it. */
export function describeMistake({ file, line, column, message, hint }: Mistake): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? '' : ` ${hint}`}`;
}
