/** What this browser remembers of a learner's launches of one package, to notice what the platform lost. */
export interface LaunchRecord {
  /** Of the last commit. */
  readonly rev: number;
  /** The highest that the platform has shown at a launch: it can keep something. */
  readonly confirmed: number;
  /** ISO moment from which attempts belong to the platform's present attempt. */
  readonly since: string;
}

export const noLaunch: LaunchRecord = { rev: 0, confirmed: 0, since: '' };

/** Reads the record; an empty one where there is none or storage is refused. */
export function readLaunch(key: string): LaunchRecord {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof read !== 'object' || read === null) return noLaunch;
    const { rev, confirmed, since }: Partial<Record<keyof LaunchRecord, unknown>> = read;
    if (typeof rev !== 'number' || typeof confirmed !== 'number' || typeof since !== 'string')
      return noLaunch;
    return { rev, confirmed, since };
  } catch {
    return noLaunch;
  }
}

/** Keeps the record, where storage allows it. */
export function writeLaunch(key: string, record: LaunchRecord): void {
  try {
    localStorage.setItem(key, JSON.stringify(record));
  } catch {
    // Without storage the platform's own copy is all there is, and it is written at every step.
  }
}
