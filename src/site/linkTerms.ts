import type { Mention } from './findTerms.ts';

/** The page with its links, and the terms that are linked, in the order of their mentions. */
export interface LinkedTerms {
  readonly html: string;
  readonly slugs: readonly string[];
}

interface Open {
  readonly name: string;
  readonly isLeftOut: boolean;
}

/** In these a mention stays text: what has a job of its own, what names things, and what is said to customers. */
const leftOut = new Set(
  'a button h1 h2 h3 h4 h5 h6 code pre kbd blockquote figcaption dt th summary label script style svg template'.split(
    ' ',
  ),
);
const leftOutMark = /\sdata-names\b|\sclass="[^"]*\b(block (good|bad)|no-print|visually-hidden)\b/;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const token = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/**
 * Makes a link of the first mention of each term in the text of well-formed HTML such as the site writes itself.
 * `find` gets text as it stands between tags; `linkOf` gets a term and the words that mention it.
 */
export function linkTerms(
  html: string,
  find: (text: string) => readonly Mention[],
  linkOf: (slug: string, words: string) => string,
): LinkedTerms {
  const slugs = new Set<string>();
  const open: Open[] = [];
  const linkText = (text: string): string => {
    let [linked, from] = ['', 0];
    for (const { slug, start, end } of find(text)) {
      if (slugs.has(slug)) continue;
      slugs.add(slug);
      linked += text.slice(from, start) + linkOf(slug, text.slice(start, end));
      from = end;
    }
    return linked + text.slice(from);
  };
  const parts = [...html.matchAll(token)].map(([part]) => {
    if (part.startsWith('<')) {
      follow(open, part);
      return part;
    }
    return open.at(-1)?.isLeftOut === true || part.trim() === '' ? part : linkText(part);
  });
  return { html: parts.join(''), slugs: [...slugs] };
}

/** Keeps the list of open elements true after one more tag. */
function follow(open: Open[], tag: string): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
  if (name === '' || /^<(script|style|template)\b/.test(tag) || empty.has(name) || tag.endsWith('/>')) return;
  if (slash === '/') {
    const at = open.findLastIndex((element) => element.name === name);
    if (at >= 0) open.length = at;
    return;
  }
  const isLeftOut = open.at(-1)?.isLeftOut === true || leftOut.has(name) || leftOutMark.test(tag);
  open.push({ name, isLeftOut });
}
