/** An example of a page for trainers, and what it is to show. */
export interface Example {
  readonly kind: 'bad' | 'good';
  /** One scenario, or the two languages of one. */
  readonly blocks: readonly { readonly text: string; readonly meta: string }[];
}

/** The fenced examples of a page; neighbours marked `id` and `en` are one scenario in two languages. */
export function examplesIn(page: string): readonly Example[] {
  const examples: Example[] = [];
  for (const [, kind = '', meta = '', text = ''] of page.matchAll(
    /^```mdx (bad|good) ?(.*)\n([\s\S]*?)^```$/gm,
  )) {
    const block = { text, meta };
    const before = examples.at(-1);
    const kindOf = kind === 'bad' ? 'bad' : 'good';
    if (meta === 'en' && before?.kind === kindOf && before.blocks[0]?.meta === 'id') {
      examples.splice(-1, 1, { kind: kindOf, blocks: [...before.blocks, block] });
    } else examples.push({ kind: kindOf, blocks: [block] });
  }
  return examples;
}
