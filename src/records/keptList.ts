import type { KeptName, KeptRecords } from './kept.ts';

/** Records of one kind, the earliest first, and how many could not be read; those are kept as they are. */
export interface KeptList<T> {
  readonly records: readonly T[];
  readonly unreadable: number;
}

/** Reads stored records of one kind. The schemas are fetched when there is something to read. */
export async function listKept<Name extends KeptName>(
  name: Name,
  rows: readonly unknown[],
): Promise<KeptList<KeptRecords[Name]>> {
  if (rows.length === 0) return { records: [], unreadable: 0 };
  const { readKept } = await import('./readKept.ts');
  const records = rows.map((row) => readKept(name, row)).filter((record) => record !== undefined);
  return {
    records: records.sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1)),
    unreadable: rows.length - records.length,
  };
}

function momentOf(record: KeptRecords[KeptName]): string {
  return 'at' in record ? record.at : record.createdAt;
}
