/**
 * A function of a text that keeps its answers for the length of a build, since content does not change in one; in
 * development it asks anew each time.
 */
export function remember<Key extends string, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = ask(key);
    if (import.meta.env.PROD) known.set(key, answer);
    return answer;
  };
}
