/** A change of a text: what stands from `from` to `to` becomes `insert`. Offsets are UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text after the edits, which must not overlap; what is inserted in one place stands in the order given, before what is taken away there. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, done] = ['', 0];
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}

/** The one edit that makes a text another: what both begin and end with stays. */
export function editBetween(text: string, next: string): Edit {
  const most = Math.min(text.length, next.length);
  let start = 0;
  while (start < most && text[start] === next[start]) start += 1;
  let end = 0;
  while (end < most - start && text[text.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  return { from: start, to: text.length - end, insert: next.slice(start, next.length - end) };
}
