import { mdxToMdast } from 'satteri';
import type { ParseMdx } from './parse.ts';
import { childrenOf } from './reading.ts';

const features = { frontmatter: false, gfm: false } as const;

/** Sätteri's parser: native code, for the command line and the site's build. */
export const parseNatively: ParseMdx = (text) => {
  try {
    return childrenOf(mdxToMdast(text, { features }));
  } catch {
    return undefined;
  }
};
