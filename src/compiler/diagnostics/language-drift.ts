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
import {
  type Compare,
  compareLists,
  compareValue,
  type Drift,
  type Named,
  pair,
  valueDrift,
} from '../drift.ts';
import { problem } from '../problem.ts';

/** Where the structure of `here` differs from that of `there`, whose file is called `other`. Words are free. */
export function findDrift(there: Script, here: Script, other: string): readonly Drift[] {
  const places = renamed([...pair(there.scenes, here.scenes), ...pair(there.endings, here.endings)]);
  const facts = renamed(pair(there.facts, here.facts));
  const compare: Compare = {
    other,
    samePlace: (name) => places.get(name) ?? name,
    sameFact: (name) => facts.get(name) ?? name,
  };
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

/** What stands in the same place under another name, so that one new name is one difference. */
function renamed(pairs: readonly (readonly [Named, Named])[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([a, b]) => [a.id, b.id]));
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
  const needs = there.needs.map(compare.sameFact);
  const coach = [there, here].map((reply) => (reply.coach === undefined ? '–' : '<Coach>'));
  const [a = '', b = ''] = coach;
  return [
    ...compareValue('to', compare.samePlace(there.to), here.to, place('to'), compare),
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
  const { other, samePlace } = compare;
  const count = Math.max(there.redirects.length, here.redirects.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): readonly Drift[] => {
    const [a, b] = [there.redirects[index], here.redirects[index]];
    const present = b ?? a;
    if (a !== undefined && b !== undefined) {
      return [
        ...compareValue('in', samePlace(a.in), b.in, redirectPlace(index, 'in'), compare),
        ...compareValue('mood', a.mood, b.mood, redirectPlace(index, 'mood'), compare),
        ...compareValue('to', samePlace(a.to), b.to, redirectPlace(index, 'to'), compare),
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

/** Behaviours and needs are sets: their order is free. */
function sorted(names: readonly string[]): string {
  return names.toSorted().join(' ');
}
