import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { ParseMdx } from './parse.ts';

/** What MDX does without: the places of these are taken by elements. */
const withoutHtml = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

/** micromark with MDX's elements: slower than native code, runs anywhere. No grammar of expressions is needed, since the scan leaves none. */
export const parseInBrowser: ParseMdx = (text) => {
  try {
    const { children } = fromMarkdown(text, {
      extensions: [mdxJsx(), withoutHtml],
      mdastExtensions: [mdxJsxFromMarkdown()],
    });
    return children;
  } catch {
    return undefined;
  }
};
