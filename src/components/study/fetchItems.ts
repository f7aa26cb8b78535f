import { addressOf } from '../../i18n/address.ts';
import type { Language } from '../../model/language.ts';
import { entryOf, itemsOf, type StudyItem, type StudySet } from '../../study/studyItem.ts';

/** Gets the items of a session by their keys, one file per entry; rejects where one can not be had. What the content no longer has is left out. */
export async function fetchItems(
  keys: readonly string[],
  language: Language,
  base: string,
): Promise<ReadonlyMap<string, StudyItem>> {
  const entries = [...new Set(keys.map(entryOf))];
  const sets = await Promise.all(entries.map((about) => fetchSet(about, language, base)));
  const wanted = new Set(keys);
  return new Map(
    sets.flatMap((set) => itemsOf(set).flatMap((item) => (wanted.has(item.key) ? [[item.key, item]] : []))),
  );
}

async function fetchSet(about: string, language: Language, base: string): Promise<StudySet> {
  const page = addressOf(language, `study/${about}`, base);
  const answer = await fetch(`${page.slice(0, -1)}.json`);
  if (!answer.ok) throw new Error(`${about}: ${answer.status}`);
  return answer.json();
}
