import type { Plugin } from 'vite';

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
  };
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
