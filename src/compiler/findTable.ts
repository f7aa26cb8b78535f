/** Where in a paragraph a table starts, in UTF-16 units; undefined where it has none. A table is a line of cells over a line of dashes. */
export function findTable(paragraph: string): number | undefined {
  if (!paragraph.includes('|')) return undefined;
  let above: { readonly text: string; readonly offset: number } | undefined;
  for (const { 0: text, index } of paragraph.matchAll(/[^\r\n]+/g)) {
    if (above !== undefined && isRule(text) && cellsIn(above.text) === cellsIn(text)) return above.offset;
    above = { text, offset: index + (/^[\s>]*/.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s>|:-]+$/.test(line) && !/[|][\s:]*[|]/.test(line);
}

function cellsIn(line: string): number {
  const row = line.replace(/^[\s>]*\|?|\|?\s*$/g, '');
  return row.split(/(?<!\\)\|/).length;
}
