import type { MdastNode } from 'satteri';
import { refused } from './diagnostics/syntax.ts';
import { outline, paragraphsOf, type Stretch } from './outline.ts';
import type { Problem } from './problem.ts';
import { type Scan, scan } from './scan.ts';

/** What the parser made of a text. Offsets of nodes are `base` less than in the text. */
export interface Parsed {
  readonly trees: readonly { readonly base: number; readonly nodes: readonly MdastNode[] }[];
  readonly scan: Scan;
  /** Stretches that do not parse; the rest was parsed without them. */
  readonly lost: readonly Stretch[];
  readonly problems: readonly Problem[];
}

/** A parser of MDX: the nodes of a text that holds no braces; undefined where it refuses the text. */
export type ParseMdx = (text: string) => readonly MdastNode[] | undefined;

/** Parses the body of a scenario. Where it is refused, each top-level element is parsed on its own, so that one mistake hides no other. */
export function parse(body: string, parseMdx: ParseMdx): Parsed {
  const scanned = scan(body);
  const whole = parseMdx(scanned.text);
  if (whole !== undefined) {
    return { trees: [{ base: 0, nodes: whole }], scan: scanned, lost: [], problems: scanned.problems };
  }
  const parts = outline(body, scanned.tags).flatMap((stretch) => parseStretch(scanned, stretch, parseMdx));
  const problems = [...scanned.problems, ...parts.flatMap((part) => part.problems)];
  const lost = parts.flatMap((part) => part.lost);
  return {
    trees: parts.flatMap((part) => part.trees),
    scan: scanned,
    lost: lost.length > 0 ? lost : [{ start: 0, end: 0, isElement: false }],
    problems: lost.length > 0 ? problems : [...problems, refused(scanned, 0, body.length)],
  };
}

function parseStretch(scanned: Scan, stretch: Stretch, parseMdx: ParseMdx): readonly Omit<Parsed, 'scan'>[] {
  const { start, end, isElement } = stretch;
  const nodes = parseMdx(scanned.text.slice(start, end));
  if (nodes !== undefined) {
    return [{ trees: [{ base: start, nodes }], lost: [], problems: [] }];
  }
  const paragraphs = isElement ? [] : paragraphsOf(scanned.text, stretch);
  if (paragraphs.length > 1)
    return paragraphs.flatMap((paragraph) => parseStretch(scanned, paragraph, parseMdx));
  return [{ trees: [], lost: [stretch], problems: [refused(scanned, start, end)] }];
}
