/** ISO 8601 duration of milliseconds, to a hundredth of a second, as xAPI and SCORM 2004 write it. */
export function isoDuration(milliseconds: number): string {
  return `PT${hundredths(milliseconds) / 100}S`;
}

/** `HHHH:MM:SS.SS` of milliseconds, as SCORM 1.2 writes a time span; at most 9999 hours. */
export function scormSpan(milliseconds: number): string {
  const total = Math.min(hundredths(milliseconds), 9999 * 360_000 + 359_999);
  const hours = Math.floor(total / 360_000);
  const minutes = Math.floor(total / 6000) % 60;
  const seconds = Math.floor(total / 100) % 60;
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(total % 100, 2)}`;
}

/** `HH:MM:SS` of the clock on the wall at an instant in epoch milliseconds, as SCORM 1.2 writes a time. */
export function scormTime(instant: number): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => pad(part, 2)).join(':');
}

/** UTC with two decimals of a second, as SCORM 2004 writes a timestamp. */
export function scormTimestamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, -2)}Z`;
}

function hundredths(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds / 10));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
