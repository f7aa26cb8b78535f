import type { PageEntry } from './entries.ts';

/** Minutes that an entry takes to read at 200 words a minute, sections of its front matter included; at least one. */
export function minutesToRead(entry: PageEntry): number {
  const words = `${entry.body ?? ''} ${wordsOf(entry.data)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / 200));
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsOf).join(' ');
}
