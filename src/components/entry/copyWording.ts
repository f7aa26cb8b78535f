import { copyText } from '../copyText.ts';

/** Adds a copy button to every wording sample of the page: good examples in the text, and ready sentences of products and procedures. */
function copyWording(): void {
  const words = document.querySelector<HTMLElement>('[data-copy-label]');
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-copy-button]');
  if (words === null || status === null || template === null) return;
  for (const sample of document.querySelectorAll<HTMLElement>('.block.good:not(.code), [data-copy]')) {
    const text = sentencesOf(sample);
    const button = template.content.cloneNode(true);
    if (!(button instanceof DocumentFragment)) continue;
    button.firstElementChild?.addEventListener('click', () => {
      void copyText(text).then((isCopied) => {
        // Selected, it can be copied by hand.
        if (!isCopied) return getSelection()?.selectAllChildren(sample);
        status.textContent = words.dataset.copied ?? '';
        sample.dataset.copied = '';
        setTimeout(() => {
          status.textContent = '';
          delete sample.dataset.copied;
        }, 2000);
      });
    });
    sample.append(button);
  }
}

/** What would be said: the sample without its caption and without the quotation marks around it. */
function sentencesOf(sample: HTMLElement): string {
  return [...sample.children]
    .filter((child) => child.tagName !== 'FIGCAPTION')
    .map((child) => child.textContent.trim())
    .join('\n')
    .replace(/^[“"](.*)[”"]$/s, '$1');
}

copyWording();
