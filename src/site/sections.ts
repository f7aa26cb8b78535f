import type { Key } from '../i18n/translate.ts';

/** One part of the site, as the navigation names it. */
export interface Section {
  /** Path of its list page, and the first part of the paths under it. */
  readonly path: string;
  readonly label: Key;
}

/** The parts of the site in the order of the navigation. */
export const sections: readonly Section[] = [
  { path: 'scenarios', label: 'nav.scenarios' },
  { path: 'paths', label: 'nav.paths' },
  { path: 'study', label: 'nav.study' },
  { path: 'products', label: 'nav.products' },
  { path: 'procedures', label: 'nav.procedures' },
  { path: 'skills', label: 'nav.skills' },
  { path: 'profession', label: 'nav.profession' },
  { path: 'glossary', label: 'nav.glossary' },
  { path: 'faq', label: 'nav.faq' },
];
