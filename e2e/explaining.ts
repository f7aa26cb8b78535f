import type { Locator, Page } from '@playwright/test';

/** What a language's briefing and the rules' record mention, and how it is explained. */
export const explainedWords = {
  id: {
    brief: { term: 'nomor resi', meaning: 'Resi. Bukti kirim bernomor' },
    record: { term: 'hari kerja', meaning: 'Hari kerja. Hari yang dihitung dalam sebuah janji.' },
  },
  en: {
    brief: { term: 'tracking number', meaning: 'Waybill. The numbered proof of shipment' },
    record: { term: 'working days', meaning: 'Working day. A day that counts in a promise.' },
  },
} as const;

/** The explanation that is open; there is never more than one. */
export function explanation(page: Page): Locator {
  return page.locator('.explanation:popover-open');
}
