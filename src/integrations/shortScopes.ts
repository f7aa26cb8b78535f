import type { Plugin } from 'vite';

/**
 * Shortens the attributes that tie elements to the scoped styles of their component, in code and styles alike: they
 * stand on most elements of a page, some two hundred times. Two components whose short names are the same keep the long ones.
 */
export function shortScopes(): Plugin[] {
  const shorten = scopeShortener();
  const transform = (code: string, id: string): string | undefined =>
    /\.astro(\?|$)/.test(id) && code.includes(longScope) ? shorten(code) : undefined;
  return [
    // Styles before they are minified and named by their content, components after they were compiled.
    {
      name: 'ramah:short-scopes-of-styles',
      apply: 'build',
      enforce: 'pre',
      transform: onlyStyles(transform),
    },
    { name: 'ramah:short-scopes', apply: 'build', enforce: 'post', transform },
  ];
}

const longScope = 'data-astro-cid-';

function onlyStyles(transform: (code: string, id: string) => string | undefined) {
  return (code: string, id: string) => (id.includes('type=style') ? transform(code, id) : undefined);
}

/** Replaces each long name in a text by a short one, the same one at every call. */
export function scopeShortener(): (text: string) => string {
  const owners = new Map<string, string>();
  return (text) =>
    text.replaceAll(/data-astro-cid-([a-z0-9]+)/g, (long, hash: string) => {
      const short = hash.slice(0, 4);
      const owner = owners.get(short) ?? hash;
      owners.set(short, owner);
      return owner === hash ? `data-${short}` : long;
    });
}
