import { type FileHead, type FileLists, headOf, piecesOf } from './filePieces.ts';
import { type ReadFile, readingOf } from './readExportFile.ts';

/** What this worker answers to a file: how far it is, then what the file holds piece by piece, then its end; `failed` where it can't be read at all. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'piece'; readonly lists: FileLists }
  | { readonly kind: 'read'; readonly head: FileHead; readonly unreadable: number }
  | Extract<ReadFile, { readonly kind: 'refused' }>
  | { readonly kind: 'failed' };

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  data.text().then(read, () => answer({ kind: 'failed' }));
});

function read(text: string): void {
  const steps = readingOf(text);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      tell(step.value);
      return;
    }
    answer({ kind: 'progress', ...step.value });
  }
}

function tell(read: ReadFile): void {
  if (read.kind === 'refused') {
    answer(read);
    return;
  }
  for (const lists of piecesOf(read.file)) answer({ kind: 'piece', lists });
  answer({ kind: 'read', head: headOf(read.file), unreadable: read.unreadable });
}

function answer(message: ReadAnswer): void {
  postMessage(message);
}
