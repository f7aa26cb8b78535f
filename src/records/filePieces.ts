import type { RecordsFile } from './exportFile.ts';

const names = ['attempts', 'reviews', 'acknowledgements', 'opinions', 'readings', 'assignments'] as const;

/** The lists of a file, or the part of each that a piece holds. */
export type FileLists = Pick<RecordsFile, (typeof names)[number]>;
/** What a file holds besides its lists. */
export type FileHead = Omit<RecordsFile, (typeof names)[number]>;

/** Records of each list in a piece: few enough for a page to take it over without a pause that is felt. */
export const pieceSize = 200;

/** What a file holds besides its lists. */
export function headOf(file: RecordsFile): FileHead {
  const { version, exportedAt, profile, people, assignment } = file;
  return { version, exportedAt, profile, people, assignment };
}

/** The lists of a file in pieces, in their order. */
export function* piecesOf(file: RecordsFile): Generator<FileLists> {
  const longest = Math.max(...names.map((name) => file[name].length));
  for (let from = 0; from < longest; from += pieceSize) {
    const until = from + pieceSize;
    yield {
      attempts: file.attempts.slice(from, until),
      reviews: file.reviews.slice(from, until),
      acknowledgements: file.acknowledgements.slice(from, until),
      opinions: file.opinions.slice(from, until),
      readings: file.readings.slice(from, until),
      assignments: file.assignments.slice(from, until),
    };
  }
}

/** The file that was cut into these pieces. */
export function joinFile(head: FileHead, pieces: readonly FileLists[]): RecordsFile {
  return {
    ...head,
    attempts: pieces.flatMap(({ attempts }) => attempts),
    reviews: pieces.flatMap(({ reviews }) => reviews),
    acknowledgements: pieces.flatMap(({ acknowledgements }) => acknowledgements),
    opinions: pieces.flatMap(({ opinions }) => opinions),
    readings: pieces.flatMap(({ readings }) => readings),
    assignments: pieces.flatMap(({ assignments }) => assignments),
  };
}
