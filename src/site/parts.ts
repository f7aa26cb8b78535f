import { translate } from '../i18n/words.ts';
import type { Product } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { sectionAnchors } from '../model/sections.ts';

/** A heading of the sections that a page makes from front matter. */
export interface Part {
  readonly slug: string;
  readonly text: string;
}

/** Headings of a product's sections, in the order of the page. */
export function productParts(product: Product, language: Language): readonly Part[] {
  const t = translate(language);
  const ids = sectionAnchors.products[language];
  const part = (name: keyof typeof ids): Part => ({ slug: ids[name], text: t(`product.${name}`) });
  return [
    part('features'),
    part('prices'),
    part('specification'),
    part('warranty'),
    ...(product.offers.length > 0 ? [part('offers')] : []),
    part('policies'),
    part('limits'),
    part('issues'),
    part('say'),
  ];
}

/** Headings of a procedure's sections, in the order of the page. */
export function procedureParts(language: Language): readonly Part[] {
  const t = translate(language);
  const ids = sectionAnchors.procedures[language];
  const part = (name: keyof typeof ids): Part => ({ slug: ids[name], text: t(`procedure.${name}`) });
  return [part('trigger'), part('steps'), part('authority'), part('escalation')];
}
