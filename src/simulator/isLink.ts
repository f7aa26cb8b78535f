/** True where the fragment of an address carries an attempt to be verified, or events to be played. */
export function isLink(fragment: string): boolean {
  return /^#(attempt=|events=)/.test(fragment);
}
