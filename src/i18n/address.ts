import { defaultLanguage, type Language } from '../model/language.ts';

/** The base path of a package for a learning platform: pages are files of one language beside the start page. */
export const packageBase = './';

/** Address of a page in a language under the site's base path; `path` is without language, such as `skills/empati` or `products/x#harga`, and empty for the home page. */
export function addressOf(language: Language, path: string, base: string): string {
  const [page = '', anchor] = path.split('#');
  if (base === packageBase) return `./${page || 'index'}.html${anchor === undefined ? '' : `#${anchor}`}`;
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
