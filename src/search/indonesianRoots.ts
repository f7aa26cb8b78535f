const vowels = 'aeiou';

/** A word from which one affix has been taken: what may be left, the likeliest first. */
type Rule = (word: string) => readonly string[];

/** Everything that may be left of an Indonesian word when its affixes are taken off, nearest first; which of them is a word, the caller knows. */
export function indonesianRoots(word: string): readonly string[] {
  return peel(word, [...suffixRules, ...prefixRules]);
}

/** The same for everyday speech, which has `ng-`, `ny-`, `nge-`, `ke-`, `-in` and dropped `me-` besides: ngembaliin, bayarin, kebayar. */
export function informalRoots(word: string): readonly string[] {
  return peel(word, [...informalRules, ...suffixRules, ...prefixRules]);
}

const mostAffixes = 5;

function peel(word: string, rules: readonly Rule[]): readonly string[] {
  const seen = new Set([word]);
  let layer = [word];
  for (let depth = 0; depth < mostAffixes && layer.length > 0; depth++) {
    const next = new Set(
      layer.flatMap((form) => rules.flatMap((rule) => rule(form))).filter((form) => form.length >= 3),
    );
    layer = [...next].filter((form) => !seen.has(form));
    for (const form of layer) seen.add(form);
  }
  seen.delete(word);
  return [...seen];
}

const suffixRules: readonly Rule[] = ['lah', 'kah', 'pun', 'nya', 'ku', 'mu', 'kan', 'an', 'i'].map(without);

const prefixRules: readonly Rule[] = [
  ...['di', 'ke', 'se', 'ber', 'ter', 'per'].map(after),
  (word) => (/^[bp]elajar/.test(word) ? [word.slice(3)] : []),
  (word) => (/^(be|te)[^aeiour]er/.test(word) ? [word.slice(2)] : []),
  (word) => (/^(ber|ter|per)/.test(word) ? [word.slice(2)] : []),
  nasal('me'),
  nasal('pe'),
];

const informalRules: readonly Rule[] = [
  ...['in', 'nye', 'ny'].map(without),
  ...['nge', 'ku', 'kau'].map(after),
  nasal(''),
];

function without(suffix: string): Rule {
  return (word) => (word.endsWith(suffix) ? [word.slice(0, -suffix.length)] : []);
}

function after(prefix: string): Rule {
  return (word) => (word.startsWith(prefix) ? [word.slice(prefix.length)] : []);
}

/** `me-` and `pe-` change with the sound that follows, which they may swallow: mengirim is kirim, menyewa is sewa. */
function nasal(prefix: string): Rule {
  return (word) => {
    if (!word.startsWith(prefix)) return [];
    const rest = word.slice(prefix.length);
    const swallowed = [
      ...swallow(rest, 'ng', 'k'),
      ...swallow(rest, 'ny', 's'),
      ...swallow(rest, 'm', 'p'),
      ...swallow(rest, 'n', 't'),
    ];
    const kept = [
      ...keep(rest, 'nge', /./),
      ...keep(rest, 'ng', /^[aeioughk]/),
      ...keep(rest, 'm', /^[bfpv]/),
      ...keep(rest, 'n', /^[cdjstz]/),
      ...(prefix !== '' && /^([lmnrwy]|ng|ny)/.test(rest) ? [rest] : []),
    ];
    return [...swallowed, ...kept];
  };
}

function swallow(rest: string, sound: string, lost: string): readonly string[] {
  const tail = rest.slice(sound.length);
  return rest.startsWith(sound) && vowels.includes(tail[0] ?? '-') ? [lost + tail] : [];
}

function keep(rest: string, sound: string, before: RegExp): readonly string[] {
  const tail = rest.slice(sound.length);
  return rest.startsWith(sound) && before.test(tail) ? [tail] : [];
}
