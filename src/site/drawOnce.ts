const drawn = new Map<string, string>();

/** What `draw` makes under a name, made once in a build; in development each time anew. */
export async function drawOnce(name: string, draw: () => Promise<string>): Promise<string> {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const html = await draw();
  if (import.meta.env.PROD) drawn.set(name, html);
  return html;
}
