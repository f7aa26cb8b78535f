import { expect, test } from 'vitest';
import type { RecordsFile } from './exportFile.ts';
import { headOf, joinFile, piecesOf } from './filePieces.ts';
import { readExportFile } from './readExportFile.ts';
import { everything, sari } from './sampleRecords.ts';
import { writeExportFile } from './writeExportFile.ts';

const read = readExportFile(
  writeExportFile({ ...everything, profile: sari }, new Date('2026-11-20T10:00:00Z')),
);
if (read.kind !== 'read') throw new Error(read.reason);
const { file } = read;
const [attempt] = file.attempts;
if (attempt === undefined) throw new Error('no attempt');

function check(whole: RecordsFile, pieces: number): void {
  const cut = [...piecesOf(whole)];
  expect(cut).toHaveLength(pieces);
  expect(joinFile(headOf(whole), cut)).toEqual(whole);
}

test('a small file is one piece', () => check(file, 1));

test('a long list makes more pieces, in its order', () => {
  const attempts = Array.from({ length: 450 }, (_, place) => ({
    ...attempt,
    head: { ...attempt.head, seed: place },
  }));
  check({ ...file, attempts }, 3);
});

test('a file without records is no piece', () => {
  check(
    {
      version: 2,
      people: [],
      attempts: [],
      reviews: [],
      acknowledgements: [],
      opinions: [],
      readings: [],
      assignments: [],
    },
    0,
  );
});
