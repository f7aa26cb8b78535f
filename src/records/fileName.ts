import { isoDay } from '../model/isoDay.ts';

/** What a file of records is about. */
export interface FileSubject {
  readonly className?: string | undefined;
  readonly name?: string | undefined;
  readonly ending: 'json' | 'csv';
}

/** A name for the file that tells a trainer what it is: class, person, day of this device's calendar. */
export function fileName({ className, name, ending }: FileSubject, now: Date): string {
  const parts = ['ramah', className ?? '', name ?? ''].map(plain).filter((part) => part !== '');
  return `${[...parts, isoDay(now)].join('-')}.${ending}`;
}

/** Letters and digits of the Latin alphabet and hyphens, so that every device can keep the file. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
