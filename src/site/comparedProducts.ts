import type { CollectionEntry } from 'astro:content';
import { addressOf } from '../i18n/address.ts';
import { formatDate, formatRupiah } from '../i18n/format.ts';
import { translate } from '../i18n/words.ts';
import type { Product } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { entriesOf, slugOf } from './entries.ts';
import { titleOf } from './references.ts';

/** The products of a language as the comparison reads them: what is said of each, under the same headings. */
export async function comparedProducts(language: Language) {
  const products = await entriesOf('products', language);
  return Promise.all(products.map((product) => compared(product, language)));
}

async function compared(entry: CollectionEntry<'products'>, language: Language) {
  const { data } = entry;
  const t = translate(language);
  const link = (path: string): string => addressOf(language, path, import.meta.env.BASE_URL);
  const issues = data.issues.map(async ({ problem, procedure }) => ({
    name: problem,
    value: await titleOf(`procedures/${procedure}`, language),
    href: link(`procedures/${procedure}`),
  }));
  const offers = data.offers.map(({ title, terms, until }) => ({
    name: title,
    value:
      until === undefined ? terms : `${terms} ${t('product.until', { date: formatDate(language, until) })}.`,
  }));
  const aspects = [
    { id: 'summary', title: t('compare.summary'), statements: alone([data.summary]) },
    { id: 'prices', title: t('product.prices'), statements: pricesOf(data, language) },
    { id: 'specification', title: t('product.specification'), statements: data.specification },
    { id: 'features', title: t('product.features'), statements: alone(data.features) },
    {
      id: 'warranty',
      title: t('product.warranty'),
      statements: alone([data.warranty.summary, ...data.warranty.terms]),
    },
    { id: 'offers', title: t('product.offers'), statements: offers },
    {
      id: 'policies',
      title: t('product.policies'),
      statements: data.policies.map(({ title, text }) => ({ name: title, value: text })),
    },
    { id: 'limits', title: t('product.limits'), statements: alone(data.limits) },
    { id: 'issues', title: t('product.issues'), statements: await Promise.all(issues) },
  ];
  return { slug: slugOf(entry), title: data.title, href: link(`products/${slugOf(entry)}`), aspects };
}

function alone(values: readonly string[]) {
  return values.map((value) => ({ name: '', value }));
}

function pricesOf({ prices }: Product, language: Language) {
  const t = translate(language);
  return prices.map(({ item, amount, note }) => {
    const price =
      amount === undefined ? [] : [amount === 0 ? t('product.free') : formatRupiah(language, amount)];
    return { name: item, value: [...price, ...(note === undefined ? [] : [note])].join('. ') };
  });
}
