const name = 'ramah.used';

/** Says that something of a person is kept here, in a place that a page can read before it paints. Never throws. */
export function noteUse(): void {
  try {
    localStorage.setItem(name, '');
  } catch {}
}

/** Takes back what `noteUse` said. Never throws. */
export function forgetUse(): void {
  try {
    localStorage.removeItem(name);
  } catch {}
}

/** True where `noteUse` was called since the last `forgetUse`. */
export function isUsed(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
