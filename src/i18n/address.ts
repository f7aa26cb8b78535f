import { defaultLanguage, type Language } from '../model/language.ts';

/** Address of a page in a language under the site's base path; `path` is without language, such as `skills/empati` or `products/x#harga`, and empty for the home page. */
export function addressOf(language: Language, path: string, base: string): string {
  const [page = '', anchor] = path.split('#');
  const parts = [...(language === defaultLanguage ? [] : [language]), ...page.split('/')].filter(Boolean);
  const directory = parts.map((part) => `${part}/`).join('');
  return `${withSlash(base)}${directory}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of a file of `public/` under the site's base path. */
export function fileAddress(file: string, base: string): string {
  return `${withSlash(base)}${file}`;
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
