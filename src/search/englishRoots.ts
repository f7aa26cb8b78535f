/** What may be left of an English word without its ending (plural, past, -ing, -er, -ly, -ment), nearest first; which of them is a word, the caller knows. */
export function englishRoots(word: string): readonly string[] {
  return endings
    .filter(([ending]) => ending.test(word))
    .flatMap(([ending, roots]) => roots.map((root) => word.replace(ending, root)))
    .flatMap((root) => (/([bdgklmnprt])\1$/.test(root) ? [root, root.slice(0, -1)] : [root]))
    .filter((root) => root.length >= 3 && root !== word);
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/([^s])s$/, ['$1']],
  [/es$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ings$/, ['', 'e']],
  [/e(r|rs)$/, ['', 'e']],
  [/ments?$/, ['']],
  [/ally$/, ['al']],
  [/ly$/, ['']],
  [/(at)?ions?$/, ['', 'e', 'ate']],
];
