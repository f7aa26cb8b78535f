/** What a package carries besides its start page: entries as `collection/slug`. */
export interface Surroundings {
  /** How many folders the page stands below the start page. */
  readonly depth: number;
  readonly entries: ReadonlySet<string>;
}

/**
 * A page of the package's build with addresses that work in any folder. Links to entries that the package carries
 * become relative; of the others the words stay.
 */
export function rewritePage(html: string, { depth, entries }: Surroundings): string {
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return html
    .replace(/<a\b([^>]*?)\shref="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g, (_, before, href, after, words) => {
      const address = entryAddress(href, entries);
      return address === undefined ? words : `<a${before} href="${up}${address}"${after}>${words}</a>`;
    })
    .replace(/\s(href|src|component-url|renderer-url|before-hydration-url)="\/(?!\/)/g, ` $1="${up}`);
}

/** A style sheet of the build, which stands one folder below the start page. */
export function rewriteStyles(css: string): string {
  return css.replace(/url\((["']?)\/_astro\//g, 'url($1./');
}

/** `skills/empati.html#contoh` of `/en/skills/empati/#contoh`; undefined where the package does not carry it. */
function entryAddress(href: string, entries: ReadonlySet<string>): string | undefined {
  const [, entry = '', anchor = ''] =
    /^\/(?:en\/)?([a-z]+\/[a-z0-9-]+)(?:\.html|\/)?(#.*)?$/.exec(href) ?? [];
  return entries.has(entry) ? `${entry}.html${anchor}` : undefined;
}
