import { makeSource, type Source } from '../compiler/source.ts';

let latest: Source = makeSource('');

/** The lines of a text; those of the text asked for last are kept, since every finding of a text asks for them. */
export function sourceOf(text: string): Source {
  if (latest.text !== text) latest = makeSource(text);
  return latest;
}
