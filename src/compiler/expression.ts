/** Longer stretches without a closing brace count as a brace that was never closed. */
const longestExpression = 1000;

/** The offset behind the brace that closes the one at `start`; undefined where none does before a blank line. Comments may hold anything. */
export function findExpressionEnd(text: string, start: number): number | undefined {
  const special = /[{}\n]|\/\*/g;
  special.lastIndex = start + 1;
  let depth = 1;
  let limit = start + longestExpression;
  for (let match = special.exec(text); match !== null && match.index < limit; match = special.exec(text)) {
    if (match[0] === '/*') {
      const end = text.indexOf('*/', match.index + 2);
      if (end < 0) return undefined;
      limit += end - match.index;
      special.lastIndex = end + 2;
    } else if (match[0] === '\n') {
      if (/[ \t]*\r?(?:\n|$)/y.test(text.slice(match.index + 1, match.index + 200))) return undefined;
    } else {
      depth += match[0] === '{' ? 1 : -1;
      if (depth === 0) return match.index + 1;
    }
  }
  return undefined;
}

/** True for what stands between the braces of a comment. */
export function isOnlyComment(inner: string): boolean {
  return inner.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim() === '';
}
