/** Name of the Web Lock that the tab holds in which an attempt is played; with no attempt, what all such names begin with. */
export function attemptLock(attempt: string): string {
  return `ramah-attempt-${attempt}`;
}
