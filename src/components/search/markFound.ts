import { wordsOf } from '../../search/vocabulary.ts';

/** Marks words on the page and leads to the first of them, or to the part that the address names. Browsers without highlights of their own only lead there. */
export function markFound(words: readonly string[]): void {
  const text = document.querySelector('[data-pagefind-body]');
  if (text === null || typeof Highlight === 'undefined') return;
  const sought = new Set(words.map((word) => wordsOf(word).join('')));
  const ranges = rangesOf(text, sought);
  CSS.highlights.set('found', new Highlight(...ranges));
  if (location.hash === '') ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function rangesOf(root: Element, sought: ReadonlySet<string>): readonly Range[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.closest('[data-pagefind-ignore]')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!sought.has(wordsOf(word).join(''))) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
