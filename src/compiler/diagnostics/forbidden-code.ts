import { type Problem, problem } from '../problem.ts';

/** An import or export; any paragraph that starts with the word counts as one. */
export function esm(offset: number, word: string): Problem {
  return problem('forbidden-code', 'module', offset, { word });
}

/** A JavaScript expression in braces. */
export function code(offset: number, found: string): Problem {
  return problem('forbidden-code', 'expression', offset, { found: shorten(found) });
}

export function html(offset: number, name: string): Problem {
  return problem('forbidden-code', 'html', offset, { name });
}

/** A link that would run code. */
export function dangerousLink(offset: number, scheme: string): Problem {
  return problem('forbidden-code', 'link', offset, { scheme });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
