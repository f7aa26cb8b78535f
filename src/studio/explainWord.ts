import { isElementName } from '../compiler/elements.ts';
import { behaviourEffect } from '../i18n/behaviourEffect.ts';
import type { Translate } from '../i18n/translate.ts';
import { type BehaviourId, behaviourIds } from '../model/behaviour.ts';
import type { Language } from '../model/language.ts';
import { behaviourWords } from '../rubric/behaviourWords.ts';
import { behaviourOf } from '../rubric/codebook.ts';
import type { ReferenceList } from './question.ts';
import { readOutline } from './readOutline.ts';

/** A word of the scenario language, explained; undefined for words of the author. */
export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly text: string;
}

interface Needs {
  readonly t: Translate;
  readonly language: Language;
  readonly references: ReferenceList;
}

/** Explains what stands at an offset: an element, a behaviour, a name, a reference. */
export function explainWord(
  text: string,
  at: number,
  { t, language, references }: Needs,
): Explained | undefined {
  const from = at - (/[A-Za-z0-9/-]*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0);
  const word = /^[A-Za-z0-9/-]+/.exec(text.slice(from, from + 200))?.[0];
  if (word === undefined) return undefined;
  const place = { from, to: from + word.length, title: word };
  const entry = references.find(([name]) => name === word)?.[1];
  if (entry !== undefined) return { ...place, text: entry.title };
  if (text[from - 1] === '<' && isElementName(word)) return { ...place, text: t(`studio.element.${word}`) };
  const outline = readOutline(text);
  const item = outline.findLast(({ start, open }) => start < at && at < open);
  const attribute = [...(item?.attributes ?? [])].find(([, { start, end }]) => start <= at && at <= end)?.[0];
  if (attribute === 'does') {
    const id = behaviourIds.find((known): known is BehaviourId => known === word);
    if (id === undefined) return undefined;
    const { label, description } = behaviourWords[id];
    const effect = behaviourEffect(behaviourOf(id), t);
    return { ...place, title: label[language], text: `${description[language]} ${effect}` };
  }
  const kinds = attribute === 'needs' ? ['Fact'] : ['Scene', 'Ending'];
  const named = ['to', 'in', 'needs'].includes(attribute ?? '')
    ? outline.find(({ name, id }) => kinds.includes(name) && id === word)
    : undefined;
  if (named === undefined) return undefined;
  return { ...place, text: wordsOf(text.slice(named.open, named.end)) };
}

/** The first words of an element, without its tags. */
function wordsOf(text: string): string {
  const words = text
    .replace(/<Reply[\s\S]*/, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 160 ? `${words.slice(0, 160)}…` : words;
}
