import type { Plugin } from 'vite';

/**
 * Puts the styles of every page's frame into one file, those of reading pages into a second, the player's into a third,
 * so that a page waits for two answers instead of a dozen, and the next page for none. Islands keep theirs.
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
                groups: [
                  { name: 'frame', test: isFrameStyle },
                  { name: 'reading', test: isReadingStyle },
                  { name: 'desk', test: isDeskStyle },
                ],
              },
            },
          },
        },
      };
    },
  };
}

/** Styles of what stands on every page, and of portraits, terms and cards of scenarios, which stand on most: the first text waits for them, and nothing else of the site. */
function isFrameStyle(id: string): boolean {
  return /\/src\/(styles\/(tokens|base|term)|layouts\/Page|components\/(search|offline)\/[^/]+|components\/[^/]+|components\/scenario\/ScenarioCard|components\/desk\/portrait)\.(css|astro\?.*type=style.*)$/.test(
    id,
  );
}

/** Styles that most reading pages share; those of single pages and of islands stay where they are used. */
function isReadingStyle(id: string): boolean {
  return /\/src\/((styles|layouts|components\/(entry|list))\/[^/]+|components\/compare\/CompareLink)\.(css|astro\?.*type=style.*)$/.test(
    id,
  );
}

/** Styles of the player. */
function isDeskStyle(id: string): boolean {
  return /\/src\/components\/(desk|delivery)\/[^/]+\.css$/.test(id);
}
