import type { Language } from './language.ts';

/** Anchors of the sections that pages make from front matter, per language: what a link may point at besides a heading of the text. */
export const sectionAnchors = {
  products: {
    id: {
      features: 'fitur',
      specification: 'spesifikasi',
      prices: 'harga',
      warranty: 'garansi',
      offers: 'penawaran',
      policies: 'kebijakan',
      limits: 'batasan',
      issues: 'masalah-yang-dikenal',
      say: 'cara-mengatakannya',
    },
    en: {
      features: 'features',
      specification: 'specification',
      prices: 'prices',
      warranty: 'warranty',
      offers: 'offers',
      policies: 'policies',
      limits: 'limits',
      issues: 'known-issues',
      say: 'how-to-say-it',
    },
  },
  procedures: {
    id: { trigger: 'kapan-dipakai', steps: 'langkah', authority: 'wewenang', escalation: 'eskalasi' },
    en: { trigger: 'when-to-use-it', steps: 'steps', authority: 'authority', escalation: 'escalation' },
  },
} as const satisfies Record<string, Record<Language, Record<string, string>>>;

/** Ids of every page's frame that a heading could be named after, such as "Main"; no heading may have them. */
export const pageAnchors = ['main', 'site-search', 'site-menu', 'theme-menu'] as const;
