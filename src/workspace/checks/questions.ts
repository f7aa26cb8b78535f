import { mean } from '../../analysis/mean.ts';
import { type Question, questionSetSchema } from '../../model/knowledge.ts';
import { type ContentFinding, errorIn, type ValidEntry } from '../contentFinding.ts';

/** Share of choice questions whose right option is the longest, above which length gives the answer away. */
const longestAllowance = 0.1;

/** Faults of question sets: names, right options that do not exist, answers that their length or place gives away. */
export function checkQuestions(entries: readonly ValidEntry[]): readonly ContentFinding[] {
  const sets = entries.filter((entry) => entry.collection === 'questions');
  return [...sets.flatMap(checkSet), ...(['id', 'en'] as const).flatMap((language) => bias(sets, language))];
}

function checkSet(entry: ValidEntry): readonly ContentFinding[] {
  const set = questionSetSchema.parse(entry.data);
  const named = set.about.split('#')[0]?.replace('/', '--');
  const name =
    named === entry.slug ? [] : [at(entry, ['about'], `the file of '${set.about}' is named ${named}.yaml`)];
  const repeated = namedTwice(entry, 'questions', set.questions, ['questions']);
  const repeatedCards = namedTwice(entry, 'cards', set.cards, ['cards']);
  const repeatedParts = set.questions.flatMap((question, index) =>
    partsOf(question).flatMap(([kind, parts]) =>
      namedTwice(entry, `${kind} of '${question.id}'`, parts, ['questions', index, kind]),
    ),
  );
  const wrong = set.questions.flatMap((question, index) =>
    unknownRight(question).map((id) =>
      at(entry, ['questions', index, 'right'], `right option '${id}' of '${question.id}' does not exist`),
    ),
  );
  return [...name, ...repeated, ...repeatedCards, ...repeatedParts, ...wrong];
}

interface Named {
  readonly id: string;
}

function namedTwice(
  entry: ValidEntry,
  kind: string,
  list: readonly Named[],
  path: readonly PropertyKey[],
): readonly ContentFinding[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [at(entry, [...path, index, 'id'], `two ${kind} are named '${id}'`)]
      : [],
  );
}

/** The lists of a question whose members have names. */
function partsOf(question: Question): readonly (readonly [string, readonly Named[]])[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return [['options', question.options]];
    case 'order':
      return [['items', question.items]];
    case 'match':
      return [['pairs', question.pairs]];
    default:
      return [];
  }
}

function unknownRight(question: Question): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'multiple') return [];
  const right = question.kind === 'choice' ? [question.right] : question.right;
  return right.filter((id) => !question.options.some((option) => option.id === id));
}

/** Over all choice questions of a language: how often the right option is the longest, against chance. */
function bias(sets: readonly ValidEntry[], language: 'id' | 'en'): readonly ContentFinding[] {
  const questions = sets
    .filter((entry) => entry.language === language)
    .flatMap((entry) => questionSetSchema.parse(entry.data).questions)
    .filter((question) => question.kind === 'choice');
  if (questions.length < 20) return [];
  const chance = mean(questions.map((question) => 1 / question.options.length));
  const longest = mean(questions.map((question) => (isLongestRight(question) ? 1 : 0)));
  const first = mean(questions.map((question) => (question.options[0]?.id === question.right ? 1 : 0)));
  const folder = `src/content/questions/${language}`;
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  const report = (what: string, share: number): readonly ContentFinding[] =>
    share <= chance + longestAllowance
      ? []
      : [
          {
            severity: 'error',
            file: folder,
            line: 1,
            message: `the right option is ${what} in ${percent(share)} of ${questions.length} choice questions; chance is ${percent(chance)}`,
          },
        ];
  return [...report('the longest', longest), ...report('the first', first)];
}

function isLongestRight(question: Extract<Question, { kind: 'choice' }>): boolean {
  const longest = Math.max(...question.options.map((option) => option.text.length));
  return question.options.find((option) => option.id === question.right)?.text.length === longest;
}

function at(entry: ValidEntry, path: readonly PropertyKey[], message: string): ContentFinding {
  return errorIn(entry, entry.lineOf(path), message);
}
