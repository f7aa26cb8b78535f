/** Files of `_astro/` that a page names, and all that those may load, each once. */
export function neededBy(
  html: string,
  needs: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const found = new Set([...html.matchAll(/_astro\/([\w.@-]+\.\w+)/g)].map(([, name = '']) => name));
  // A set grows while it is walked through.
  for (const name of found) for (const more of needs[name] ?? []) found.add(more);
  return [...found];
}
