/** Chromium's picker of folders, which TypeScript's library lacks. */
declare var showDirectoryPicker:
  | ((options?: { readonly mode?: 'read' | 'readwrite' }) => Promise<FileSystemDirectoryHandle>)
  | undefined;
