/**
 * Makes a whole scenario of an example in a page.
 * - One that starts with `---` and has more than front matter is whole already.
 * - Front matter alone takes the place of the frame's.
 * - Other elements take the place of the frame's element with their name and id, or join it; a Reply joins its scene.
 * - Words before the first element join the briefing.
 */
export function completeExample(example: string, frame: string): string {
  const front = /^---\n[\s\S]*?\n---\n?/.exec(example)?.[0];
  if (front === undefined) return example.startsWith('---') ? example : insert(example, frame);
  if (example.slice(front.length).trim() !== '') return example;
  return frame.replace(/^---\n[\s\S]*?\n---\n/, () => `${front.trimEnd()}\n`);
}

const elementStart = /^<(?:Scene|Fact|Redirect|Ending|Reply)\b/;

function isScene(piece: string): boolean {
  return piece.startsWith('<Scene');
}

function nameAndId(piece: string): { readonly name: string; readonly id: string } {
  return {
    name: /^<(\w+)/.exec(piece)?.[1] ?? '',
    id: /^<[^>]*?\bid="([^"]*)"/.exec(piece)?.[1] ?? '',
  };
}

function insert(example: string, frame: string): string {
  const [words = '', ...pieces] = example.split(/^(?=<(?:Scene|Fact|Redirect|Ending|Reply)\b)/m);
  const isElement = elementStart.test(words);
  const all = isElement ? [words, ...pieces] : pieces;
  const start = isElement ? frame : frame.replace(/\n---\n/, () => `\n---\n\n${words.trimEnd()}\n`);
  const joined = joinTwins(all);
  return joined.reduce(
    (text, piece, index) => place(text, piece.trimEnd(), joined.slice(0, index).some(isScene)),
    start,
  );
}

/** Elements of one name and id stay together, so that none takes the place of the other. */
function joinTwins(pieces: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const piece of pieces) {
    const { name, id } = nameAndId(piece);
    const key = `${name} ${id === '' ? piece : id}`;
    byName.set(key, (byName.get(key) ?? '') + piece);
  }
  return [...byName.values()];
}

/** A Reply behind a scene of the example stays where it is. */
function place(text: string, piece: string, isBehindScene: boolean): string {
  const { name, id } = nameAndId(piece);
  if (name === 'Reply' && !isBehindScene) return placeReply(text, piece, id);
  const known = new RegExp(`^<${name} id="${escapeId(id)}"[^>]*(?:/>|>[\\s\\S]*?^</${name}>)$`, 'm');
  return id !== '' && known.test(text) ? text.replace(known, () => piece) : `${text.trimEnd()}\n\n${piece}\n`;
}

/** Into the scene that has a reply of the id; else at the end of the first. */
function placeReply(text: string, piece: string, id: string): string {
  const indented = piece.replace(/^(?=.)/gm, '  ');
  const known = new RegExp(`^  <Reply id="${escapeId(id)}"[\\s\\S]*?^  </Reply>$`, 'm');
  return id !== '' && known.test(text)
    ? text.replace(known, () => indented)
    : text.replace(/\n<\/Scene>/, () => `\n${indented}\n</Scene>`);
}

function escapeId(id: string): string {
  return id.replace(/[^\w-]/g, '\\$&');
}
