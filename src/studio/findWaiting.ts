/** Where copies of the other language still wait for a translation: comments that say `mark`, in elements and in the front matter. */
export function findWaiting(text: string, mark: string): readonly number[] {
  const inElements = placesOf(text, `{/* ${mark} */}`);
  const inFront = placesOf(text, `# ${mark}\n`);
  return [...inFront, ...inElements].sort((a, b) => a - b);
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
