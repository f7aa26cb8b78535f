import { watch } from 'node:fs';

const quietMilliseconds = 100;

/** Calls back after every burst of changes under the paths, until the process is interrupted. */
export function watchPaths(paths: readonly string[], onChange: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, quietMilliseconds);
    }),
  );
  return new Promise((done) => {
    process.once('SIGINT', () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      done();
    });
  });
}
