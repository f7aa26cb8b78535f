/** Days since the epoch by this device's calendar, of a moment in epoch milliseconds. */
export function dayOf(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000;
}
