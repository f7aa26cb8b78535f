import { scan } from '../compiler/scan.ts';
import { blank } from '../compiler/source.ts';

/** An element of a text as its tags tell, also where the text does not parse. */
export interface OutlineItem {
  readonly name: string;
  /** Empty where there is none. */
  readonly id: string;
  readonly label: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly open: number;
  /** End of the element; of the opening tag where it is not closed. */
  readonly end: number;
  /** Attributes with the places of their values, without quotation marks. */
  readonly attributes: ReadonlyMap<
    string,
    { readonly text: string; readonly start: number; readonly end: number }
  >;
  /** Place of the element that it stands in, in the outline; -1 at the top. */
  readonly parent: number;
}

/** The texts that were read last: several parts of the page ask for the same one. */
const latest: { readonly text: string; readonly outline: readonly OutlineItem[] }[] = [];
const mostKept = 4;

/** The elements of a scenario's text, in the order of the text. */
export function readOutline(text: string): readonly OutlineItem[] {
  const known = latest.find((one) => one.text === text);
  if (known !== undefined) return known.outline;
  const outline = outlineOf(text);
  latest.unshift({ text, outline });
  latest.length = Math.min(latest.length, mostKept);
  return outline;
}

function outlineOf(text: string): readonly OutlineItem[] {
  const items: (OutlineItem & { end: number })[] = [];
  const open: number[] = [];
  for (const tag of scan(withoutFrontMatter(text)).tags) {
    if (tag.kind === 'close') {
      const place = open.findLastIndex((index) => items[index]?.name === tag.name);
      const item = items[open[place] ?? -1];
      if (item === undefined) continue;
      item.end = tag.end;
      open.length = place;
      continue;
    }
    const attributes = new Map(
      tag.attributes.flatMap(({ name, value }) =>
        value === undefined ? [] : [[name, { text: text.slice(value.start, value.end), ...value }] as const],
      ),
    );
    items.push({
      name: tag.name,
      id: attributes.get('id')?.text ?? '',
      label: attributes.get('label')?.text ?? '',
      start: tag.start,
      open: tag.end,
      end: tag.end,
      attributes,
      parent: open.at(-1) ?? -1,
    });
    if (tag.kind === 'open') open.push(items.length - 1);
  }
  return items;
}

/** The text with the front matter blanked, as long as it was. */
function withoutFrontMatter(text: string): string {
  const end = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  return blank(text, 0, end);
}

/** The scene, ending, redirect or fact that stands at an offset; the one before it where none does. */
export function itemAt(outline: readonly OutlineItem[], offset: number): OutlineItem | undefined {
  return outline.findLast(({ parent, start }) => parent < 0 && start <= offset);
}

/** Ids of elements of these names, each once. */
export function idsOf(outline: readonly OutlineItem[], ...names: readonly string[]): readonly string[] {
  const ids = outline.filter(({ name, id }) => names.includes(name) && id !== '').map(({ id }) => id);
  return [...new Set(ids)];
}
