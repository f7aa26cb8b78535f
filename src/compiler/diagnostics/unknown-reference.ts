import type { ReferenceIndex } from '../../model/reference.ts';
import { collections } from '../../model/reference.ts';
import type { Citation, Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** Mentions of entries that do not exist, and of anchors that the entry does not have. */
export function findUnknownReferences(
  { citations, brokenLinks }: Draft,
  references: ReferenceIndex,
): readonly Problem[] {
  return [
    ...brokenLinks.map(({ text, offset }) => unknownLink(offset, text)),
    ...citations.flatMap((citation) => judge(citation, references)),
  ];
}

/** A link that names no collection of entries, so that it can't lead anywhere. */
function unknownLink(offset: number, written: string): Problem {
  const [start = ''] = written.split('/');
  const near = nearest(start, collections);
  return near === undefined
    ? problem('unknown-reference', 'link', offset, { written })
    : problem('unknown-reference', 'near', offset, {
        written,
        near: written.replace(start, near),
      });
}

function judge(
  { collection, slug, anchor, written, offset }: Citation,
  references: ReferenceIndex,
): readonly Problem[] {
  const entry = references.get(`${collection}/${slug}`);
  if (entry === undefined) {
    const slugs = [...references.keys()]
      .filter((key) => key.startsWith(`${collection}/`))
      .map((key) => key.slice(collection.length + 1));
    const near = nearest(slug, slugs);
    return near === undefined
      ? [problem('unknown-reference', 'entry', offset, { written, collection, slug })]
      : [problem('unknown-reference', 'near', offset, { written, near: written.replace(slug, near) })];
  }
  if (anchor === undefined || entry.anchors.includes(anchor)) return [];
  const anchorOffset = offset + written.indexOf('#') + 1;
  const near = nearest(anchor, entry.anchors);
  return near === undefined
    ? [
        problem('unknown-reference', 'anchor', anchorOffset, {
          anchor,
          title: entry.title,
          names: entry.anchors,
        }),
      ]
    : [problem('unknown-reference', 'anchorNear', anchorOffset, { anchor, title: entry.title, near })];
}
