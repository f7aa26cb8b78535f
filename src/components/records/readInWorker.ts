import { type FileLists, joinFile } from '../../records/filePieces.ts';
import type { ReadFile } from '../../records/readExportFile.ts';
import type { ReadAnswer } from '../../records/readFileWorker.ts';
import type { Pace } from '../../records/takeSteps.ts';

/** Reads an exported file as `readExportFile` does, away from the page; `onStep` hears how many per cent are read. Rejects where the file or the worker can't be read, and with the signal's reason where it is cancelled. */
export function readInWorker(file: Blob, { onStep, signal }: Pace = {}): Promise<ReadFile> {
  const worker = new Worker(new URL('../../records/readFileWorker.ts', import.meta.url), { type: 'module' });
  const pieces: FileLists[] = [];
  return new Promise<ReadFile>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('error', () => reject(new Error('the worker that reads files failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'progress') onStep?.(Math.floor((100 * data.done) / Math.max(1, data.of)));
      else if (data.kind === 'piece') pieces.push(data.lists);
      else if (data.kind === 'refused') resolve(data);
      else if (data.kind === 'failed') reject(new Error('the file can not be read'));
      else resolve({ kind: 'read', file: joinFile(data.head, pieces), unreadable: data.unreadable });
    });
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
