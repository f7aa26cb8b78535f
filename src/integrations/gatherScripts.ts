import type { Plugin, Rolldown } from 'vite';

/**
 * Has scripts that are needed together travel together: each file costs a request, of which a browser has six under
 * way, and small files compress badly. The player needs four files besides the frame of every page.
 */
export function gatherScripts(): Plugin {
  return {
    name: 'ramah:gather-scripts',
    configEnvironment(name) {
      if (name !== 'client') return;
      return {
        build: {
          rolldownOptions: {
            // An island's own file may be the one that others take parts of: no empty file that only leads to it.
            preserveEntrySignatures: 'allow-extension',
            output: { codeSplitting: { groups: [...groups] } },
          },
        },
      };
    },
    generateBundle: { order: 'post', handler: (_, bundle) => compileAtOnce(Object.values(bundle)) },
  };
}

type Output = Rolldown.OutputBundle[string];

/**
 * What the player runs up to its first answer is compiled while it arrives, beside the page's own work; otherwise each
 * function is compiled when it is first called, between a choice and its answer. The hint counts on the first line alone,
 * and browsers that do not know it skip it.
 */
function compileAtOnce(files: readonly Output[]): void {
  for (const file of files) {
    if (file.type !== 'chunk' || !/^(client|parts|store|Desk)$/.test(file.name)) continue;
    file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  }
}

/** Each module goes, with all that it imports, to the first group that names it. */
const groups = [
  { name: 'preload', test: /\0vite\/preload-helper/ },
  { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
  // What pages without an island use too, so nothing here may lead to React.
  {
    name: 'parts',
    test: /[\\/]src[\\/](i18n[\\/](translate|address)|model[\\/](richText|event|behaviour)|simulator[\\/](modes|scoreState)|rubric[\\/](mood|replay|score)|components[\\/]desk[\\/]newAttempt|analysis[\\/]draw|records[\\/](attempt|newId|rangeOf|noteUse|kept))\.ts$/,
  },
  { name: 'store', test: /[\\/]src[\\/]records[\\/](openAttempts|readOwner)\.ts$/ },
  { name: 'desk', test: /[\\/]src[\\/]components[\\/]desk[\\/]Desk\.tsx$/ },
] as const;
