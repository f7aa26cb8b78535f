import type { Plugin } from 'vite';

/**
 * Puts the styles of all reading pages into one file, so that a page waits for one answer instead of a dozen, and the
 * next page for none; islands keep theirs.
 */
export function gatherStyles(): Plugin {
  return {
    name: 'ramah:gather-styles',
    configEnvironment(name) {
      if (name !== 'prerender') return;
      return {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'site', test: isReadingStyle }],
              },
            },
          },
        },
      };
    },
  };
}

/** Styles that most reading pages share; those of single pages and of islands stay where they are used. */
function isReadingStyle(id: string): boolean {
  return /\/src\/(styles|layouts|components\/(entry|list|search)|components)\/[^/]+\.(css|astro\?.*type=style.*)$/.test(
    id,
  );
}
