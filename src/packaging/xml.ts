import { escapeMarkup } from '../model/escapeMarkup.ts';

/** Text as it may stand in an XML document, in an attribute or between tags; what XML can't carry is left out. */
export function xml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
}
