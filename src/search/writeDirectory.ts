/** What is needed before a word can be searched: where the parts of the index and the pages' texts are. */
export interface Directory {
  /** Parts in the order of their first roots, each with the name of its file. */
  readonly shards: readonly { readonly first: string; readonly file: string }[];
  readonly kinds: readonly string[];
  /** Pages by number, each with the name of its text's file and the place of its kind among the kinds; -1 for none. */
  readonly pages: readonly { readonly file: string; readonly kind: number }[];
}

/** The directory as a small text, read back by `readDirectory`: a line of kinds, a line a part, an empty line, a line a page. */
export function writeDirectory({ shards, kinds, pages }: Directory): string {
  return [
    kinds.join(' '),
    ...shards.map(({ first, file }) => `${first} ${file}`),
    '',
    ...pages.map(({ file, kind }) => `${file} ${kind}`),
  ].join('\n');
}

export function readDirectory(text: string): Directory {
  const [head = '', pages = ''] = text.split('\n\n');
  const [kinds = '', ...shards] = head.split('\n');
  return {
    kinds: kinds.split(' '),
    shards: shards.map((line) => {
      const [first = '', file = ''] = line.split(' ');
      return { first, file };
    }),
    pages: pages
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [file = '', kind] = line.split(' ');
        return { file, kind: Number(kind) };
      }),
  };
}

/** The file of the part in which a root stands, if any page has it; undefined where no part can. */
export function shardOf(root: string, { shards }: Pick<Directory, 'shards'>): string | undefined {
  return shards.findLast(({ first }) => first <= root)?.file;
}
