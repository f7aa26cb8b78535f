import {
  coachPlace,
  customerPlace,
  documentPlace,
  endingPlace,
  factPlace,
  frontMatterPlace,
  redirectPlace,
  replyPlace,
  scenePlace,
} from '../../model/place.ts';
import type { Reply, Scene, Script } from '../../model/scenario.ts';
import { type Problem, problem, type Term } from '../problem.ts';

/** A difference, and its place in the script that is compared. */
export interface Drift {
  readonly problem: Problem;
  readonly place: string;
}

/** Where the structure of `here` differs from that of `there`, whose file is called `other`. Words are free. */
export function findDrift(there: Script, here: Script, other: string): readonly Drift[] {
  const names = renamed(there, here);
  const compare: Compare = { other, same: (name) => names.get(name) ?? name };
  return [
    ...compareFrontMatter(there, here, compare),
    ...compareFacts(there, here, compare),
    ...compareLists(
      'kind.scene',
      there.scenes,
      here.scenes,
      { place: scenePlace, whole: documentPlace },
      compare,
      (a, b) => compareScenes(a, b, compare),
    ),
    ...compareRedirects(there, here, compare),
    ...compareLists(
      'kind.ending',
      there.endings,
      here.endings,
      { place: endingPlace, whole: documentPlace },
      compare,
      (a, b) => [
        ...compareValue('outcome', a.outcome, b.outcome, endingPlace(b.id, 'outcome'), compare),
        ...compareValue('when', a.when ?? '', b.when ?? '', endingPlace(b.id, 'when'), compare),
      ],
    ),
  ];
}

interface Compare {
  readonly other: string;
  /** A name of the other file as this one has it. */
  readonly same: (name: string) => string;
}

/** Scenes and endings that stand in the same place under another name, so that one new name is one difference. */
function renamed(there: Script, here: Script): ReadonlyMap<string, string> {
  const pairs = [
    ...pair(there.scenes, here.scenes),
    ...pair(there.endings, here.endings),
    ...pair(there.facts, here.facts),
  ];
  return new Map(pairs.map(([a, b]) => [a.id, b.id]));
}

interface Named {
  readonly id: string;
}

/** Pairs items by name; where both lists are as long, by place too. */
function pair<Item extends Named>(
  there: readonly Item[],
  here: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const names = new Set(here.map(({ id }) => id));
  const old = new Set(there.map(({ id }) => id));
  return there.flatMap((item, index) => {
    const match = here.find(({ id }) => id === item.id);
    if (match !== undefined) return [[item, match] as const];
    const beside = there.length === here.length ? here[index] : undefined;
    return beside !== undefined && !old.has(beside.id) && !names.has(item.id)
      ? [[item, beside] as const]
      : [];
  });
}

function compareLists<Item extends Named>(
  kind: Term,
  there: readonly Item[],
  here: readonly Item[],
  places: { readonly place: (id: string, attribute?: string) => string; readonly whole: string },
  compare: Compare,
  compareItems: (there: Item, here: Item) => readonly Drift[],
): readonly Drift[] {
  const { other } = compare;
  const pairs = pair(there, here);
  const known = new Set(pairs.flat());
  const values = (name: string): Problem['values'] => ({ kind: { term: kind }, name, other });
  const missing = there
    .filter((item) => !known.has(item))
    .map(({ id }) => ({ problem: problem('language-drift', 'missing', 0, values(id)), place: places.whole }));
  const extra = here
    .filter((item) => !known.has(item))
    .map(({ id }) => ({
      problem: problem('language-drift', 'extra', 0, values(id)),
      place: places.place(id),
    }));
  const inOrder = here.filter((item) => known.has(item));
  const moved = pairs.findIndex(([, b], index) => inOrder[index] !== b);
  const misplaced = inOrder[moved];
  const order =
    misplaced === undefined
      ? []
      : [
          {
            problem: problem('language-drift', 'order', 0, values(misplaced.id)),
            place: places.place(misplaced.id),
          },
        ];
  const within = pairs.flatMap(([a, b]) => [
    ...(a.id === b.id ? [] : [valueDrift('id', a.id, b.id, places.place(b.id, 'id'), compare)]),
    ...compareItems(a, b),
  ]);
  return [...missing, ...extra, ...order, ...within];
}

function compareScenes(there: Scene, here: Scene, compare: Compare): readonly Drift[] {
  const places = {
    place: (id: string, attribute?: string) => replyPlace(here.id, id, attribute),
    whole: scenePlace(here.id),
  };
  return [
    ...compareMoods(there, here, compare),
    ...compareLists('kind.reply', there.replies, here.replies, places, compare, (a, b) =>
      compareReplies(here.id, a, b, compare),
    ),
  ];
}

function compareMoods(there: Scene, here: Scene, compare: Compare): readonly Drift[] {
  const [a, b] = [there, here].map(({ lines }) => lines.map(({ mood }) => mood ?? '–'));
  if (a === undefined || b === undefined || a.join() === b.join()) return [];
  const first = b.findIndex((mood, index) => mood !== a[index]);
  const place = first < 0 ? scenePlace(here.id) : customerPlace(here.id, first, 'mood');
  return [valueDrift('mood', a.join(', '), b.join(', '), place, compare)];
}

function compareReplies(scene: string, there: Reply, here: Reply, compare: Compare): readonly Drift[] {
  const place = (attribute: string): string => replyPlace(scene, here.id, attribute);
  const needs = there.needs.map(compare.same);
  const coach = [there, here].map((reply) => (reply.coach === undefined ? '–' : '<Coach>'));
  const [a = '', b = ''] = coach;
  return [
    ...compareValue('to', compare.same(there.to), here.to, place('to'), compare),
    ...compareValue('does', sorted(there.does), sorted(here.does), place('does'), compare),
    ...compareValue('needs', sorted(needs), sorted(here.needs), place('needs'), compare),
    ...compareValue(
      'Coach',
      a,
      b,
      b === '–' ? replyPlace(scene, here.id) : coachPlace(scene, here.id),
      compare,
    ),
  ];
}

function compareFacts(there: Script, here: Script, compare: Compare): readonly Drift[] {
  const mark = (is: boolean): string => (is ? '✓' : '–');
  return compareLists(
    'kind.fact',
    there.facts,
    here.facts,
    { place: factPlace, whole: documentPlace },
    compare,
    (a, b) => [
      ...compareValue('source', a.source, b.source, factPlace(b.id, 'source'), compare),
      ...compareValue('private', mark(a.private), mark(b.private), factPlace(b.id, 'private'), compare),
      ...compareValue('extra', mark(a.extra), mark(b.extra), factPlace(b.id, 'extra'), compare),
    ],
  );
}

/** Redirects have no names: they are compared one by one. */
function compareRedirects(there: Script, here: Script, compare: Compare): readonly Drift[] {
  const { other, same } = compare;
  const count = Math.max(there.redirects.length, here.redirects.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly Drift[] => {
    const [a, b] = [there.redirects[index], here.redirects[index]];
    const present = b ?? a;
    if (a !== undefined && b !== undefined) {
      return [
        ...compareValue('in', same(a.in), b.in, redirectPlace(index, 'in'), compare),
        ...compareValue('mood', a.mood, b.mood, redirectPlace(index, 'mood'), compare),
        ...compareValue('to', same(a.to), b.to, redirectPlace(index, 'to'), compare),
      ];
    }
    const values = {
      kind: { term: 'kind.redirect' },
      name: `${present?.in} → ${present?.to}`,
      other,
    } as const;
    return b === undefined
      ? [{ problem: problem('language-drift', 'missing', 0, values), place: documentPlace }]
      : [{ problem: problem('language-drift', 'extra', 0, values), place: redirectPlace(index) }];
  });
}

function compareFrontMatter(there: Script, here: Script, compare: Compare): readonly Drift[] {
  const fields: readonly (readonly [string, (script: Script) => string])[] = [
    ['channel', ({ channel }) => channel],
    ['level', ({ level }) => String(level)],
    ['customer.tension', ({ customer }) => String(customer.tension)],
    ['customer.patience', ({ customer }) => String(customer.patience)],
    ['products', ({ products }) => products.join(' ')],
    ['procedures', ({ procedures }) => procedures.join(' ')],
  ];
  return [
    ...fields.flatMap(([key, read]) =>
      compareValue(key, read(there), read(here), frontMatterPlace(key), compare),
    ),
    ...compareCase(there, here, compare),
  ];
}

function compareCase(there: Script, here: Script, compare: Compare): readonly Drift[] {
  const ids = ({ case: questions }: Script): string => questions.map(({ id }) => id).join(' ');
  if (ids(there) !== ids(here)) {
    return [valueDrift('case', ids(there), ids(here), frontMatterPlace('case'), compare)];
  }
  return here.case.flatMap((question, index) => {
    const other = there.case[index];
    if (other === undefined) return [];
    const options = ({ options }: typeof question): string => options.map(({ id }) => id).join(' ');
    const place = (key: string): string => frontMatterPlace(`case.${index}.${key}`);
    return [
      ...compareValue('options', options(other), options(question), place('options'), compare),
      ...compareValue('right', other.right, question.right, place('right'), compare),
    ];
  });
}

function compareValue(
  name: string,
  there: string,
  here: string,
  place: string,
  compare: Compare,
): readonly Drift[] {
  return there === here ? [] : [valueDrift(name, there, here, place, compare)];
}

function valueDrift(name: string, there: string, here: string, place: string, { other }: Compare): Drift {
  const shown = (value: string): string => (value === '' ? '–' : value);
  const values = { name, here: shown(here), there: shown(there), other };
  return { problem: problem('language-drift', 'value', 0, values), place };
}

/** Behaviours and needs are sets: their order is free. */
function sorted(names: readonly string[]): string {
  return names.toSorted().join(' ');
}
