import type { Entry, ScormReport } from '../scormValues.ts';
import type { ScormApi } from './findApi.ts';

/** Writes a report into the platform's data model: of what this launch has written, only what changed. */
export interface ReportWriter {
  /** `first` is the place of the attempt's first interaction. False where the platform refused a value. */
  write(report: ScormReport, first: number): boolean;
}

export function createReportWriter(api: ScormApi): ReportWriter {
  const written = new Map<string, string>();
  let refusals = 0;

  function set(element: string, value: string): void {
    if (written.get(element) === value) return;
    if (api.set(element, value)) written.set(element, value);
    else refusals += 1;
  }

  function setEntry(prefix: string, entry: Entry): void {
    for (const [field, value] of entry) set(`${prefix}.${field}`, value);
  }

  return {
    write({ values, objectives, interactions }, first) {
      refusals = 0;
      interactions.forEach((entry, index) => {
        setEntry(`cmi.interactions.${first + index}`, entry);
      });
      for (const entry of objectives) setEntry(`cmi.objectives.${placeOf(api, entry)}`, entry);
      for (const [element, value] of values) set(element, value);
      return refusals === 0;
    },
  };
}

/** Where the platform has the objective of this id; the end of its list where it has none. */
function placeOf(api: ScormApi, entry: Entry): number {
  const id = entry.find(([field]) => field === 'id')?.[1] ?? '';
  const count = countOf(api, 'objectives');
  for (let place = 0; place < count; place += 1) {
    if (api.get(`cmi.objectives.${place}.id`) === id) return place;
  }
  return count;
}

/** How many interactions or objectives the platform has. */
export function countOf(api: ScormApi, list: 'interactions' | 'objectives'): number {
  const count = Number.parseInt(api.get(`cmi.${list}._count`), 10);
  return Number.isFinite(count) ? count : 0;
}
