import type { LearningPath } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { studySet } from './studySets.ts';

/** Pages that one item of a learning path leads to, without language; those to study with the file of their questions. */
export async function pagesOf(
  item: LearningPath['stages'][number]['items'][number],
  language: Language,
): Promise<readonly string[]> {
  if ('play' in item) return [`scenarios/${item.play}`];
  if ('read' in item) return [item.read];
  const hasQuestions = (await studySet(item.study, language)) !== undefined;
  return hasQuestions ? [item.study, `study/${item.study}`, `study/${item.study}.json`] : [item.study];
}
