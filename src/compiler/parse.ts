import { type MdastNode, mdxToMdast } from 'satteri';
import { refused } from './diagnostics/syntax.ts';
import { outline, paragraphsOf, type Stretch } from './outline.ts';
import type { Problem } from './problem.ts';
import { childrenOf } from './reading.ts';
import { type Scan, scan } from './scan.ts';

/** What the parser made of a text. Offsets of nodes are `base` less than in the text. */
export interface Parsed {
  readonly trees: readonly { readonly base: number; readonly nodes: readonly MdastNode[] }[];
  readonly scan: Scan;
  /** Stretches that do not parse; the rest was parsed without them. */
  readonly lost: readonly Stretch[];
  readonly problems: readonly Problem[];
}

/** Parses the body of a scenario. Where it is refused, each top-level element is parsed on its own, so that one mistake hides no other. */
export function parse(body: string): Parsed {
  const scanned = scan(body);
  const whole = parseMdx(scanned.text);
  if ('nodes' in whole) {
    return { trees: [{ base: 0, nodes: whole.nodes }], scan: scanned, lost: [], problems: scanned.problems };
  }
  const parts = outline(body, scanned.tags).flatMap((stretch) => parseStretch(scanned, stretch));
  const problems = [...scanned.problems, ...parts.flatMap((part) => part.problems)];
  const lost = parts.flatMap((part) => part.lost);
  return {
    trees: parts.flatMap((part) => part.trees),
    scan: scanned,
    lost: lost.length > 0 ? lost : [{ start: 0, end: 0, isElement: false }],
    problems: lost.length > 0 ? problems : [...problems, refused(whole.error, scanned, 0, body.length)],
  };
}

function parseStretch(scanned: Scan, stretch: Stretch): readonly Omit<Parsed, 'scan'>[] {
  const { start, end, isElement } = stretch;
  const result = parseMdx(scanned.text.slice(start, end));
  if ('nodes' in result) {
    return [{ trees: [{ base: start, nodes: result.nodes }], lost: [], problems: [] }];
  }
  const paragraphs = isElement ? [] : paragraphsOf(scanned.text, stretch);
  if (paragraphs.length > 1) return paragraphs.flatMap((paragraph) => parseStretch(scanned, paragraph));
  return [{ trees: [], lost: [stretch], problems: [refused(result.error, scanned, start, end)] }];
}

const features = { frontmatter: false, gfm: { footnotes: false } } as const;

function parseMdx(text: string): { readonly nodes: readonly MdastNode[] } | { readonly error: string } {
  try {
    return { nodes: childrenOf(mdxToMdast(text, { features })) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
