/** A file to be given to the person. */
export interface GivenFile {
  readonly name: string;
  /** Its text, in pieces: a large one is never put together on the page. */
  readonly pieces: readonly string[];
  readonly type: 'application/json' | 'text/csv';
}

/** Downloads the file. */
export function downloadFile({ name, pieces, type }: GivenFile): void {
  downloadBlob(name, new Blob([...pieces], { type }));
}

/** Milliseconds for which a download can be read: some browsers ask the person for a place first. */
const readable = 60_000;

/** Downloads what a file is made of under this name. */
export function downloadBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readable);
}

/** How a file that was offered to other programs of the device fared: `none` takes it, so download it instead. */
export type Shared = 'shared' | 'cancelled' | 'none';

/** Offers the file to other programs of the device, such as WhatsApp or e-mail. Browsers pass on plain text more readily than JSON, so the file may get the ending `.txt`. */
export async function shareFile(file: GivenFile, title: string): Promise<Shared> {
  const shapes = [
    new File([...file.pieces], file.name, { type: file.type }),
    new File([...file.pieces], `${file.name}.txt`, { type: 'text/plain' }),
  ];
  const files = shapes.find((shape) => canShare(shape));
  if (files === undefined) return 'none';
  try {
    await navigator.share({ files: [files], title });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'none';
  }
}

/** True where the browser can hand files to other programs. */
export function canShareFiles(): boolean {
  return canShare(new File([''], 'x.txt', { type: 'text/plain' }));
}

function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}
