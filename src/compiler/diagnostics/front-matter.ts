import { type Document, isMap, isNode, isScalar, YAMLError } from 'yaml';
import type { z } from 'zod';
import { channels } from '../../model/scenario.ts';
import { type Expectation, expectations, type FrontMatterValues } from '../frontMatterSchema.ts';
import { nearest } from '../nearest.ts';
import type { Places } from '../places.ts';
import { type Problem, problem, type Value } from '../problem.ts';

/** Front matter that is not there, or not as a whole. */
export function unreadFrontMatter(
  offset: number,
  kind: 'absent' | 'unclosed' | 'unopened' | 'tooLong',
): Problem {
  return problem('front-matter', kind, offset);
}

/** Front matter that is no YAML. */
export function brokenYaml(start: number, error: Error | undefined): Problem {
  const offset = start + (error instanceof YAMLError ? error.pos[0] : 0);
  if (error instanceof YAMLError && error.code === 'DUPLICATE_KEY')
    return problem('front-matter', 'twice', offset);
  if (error instanceof YAMLError && error.code === 'TAB_AS_INDENT')
    return problem('front-matter', 'tab', offset);
  return problem('front-matter', 'yaml', offset);
}

/** One problem for each field that is missing, unknown or of the wrong kind. A missing field that a misspelt one stands for is not missed. */
export function wrongFields(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  places: Places,
): readonly Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const meant = new Set(unknown.map((path) => [...path.slice(0, -1), meantKey(path)].join('.')));
  return [
    ...unknown.map((path) => unknownKey(path, places)),
    ...issues
      .filter(({ code }) => code !== 'unrecognized_keys')
      .filter(({ path }) => !meant.has(path.join('.')) || document.hasIn(path.map(indexOrKey)))
      .map(({ path }) => wrongValue(path, document, places)),
  ];
}

function unknownKey(path: readonly PropertyKey[], places: Places): Problem {
  const key = String(path.at(-1));
  const near = meantKey(path);
  const offset = places.key(path);
  return near === undefined
    ? problem('front-matter', 'unknown', offset, { key, names: keysBeside(path) })
    : problem('front-matter', 'unknownNear', offset, { key, near });
}

function meantKey(path: readonly PropertyKey[]): string | undefined {
  return nearest(String(path.at(-1)), keysBeside(path));
}

/** Keys that the schema has where the path ends. */
function keysBeside(path: readonly PropertyKey[]): readonly string[] {
  const parent = path.length === 1 ? '' : `${patternOf(path.slice(0, -1))}.`;
  return Object.keys(expectations)
    .filter((name) => name.startsWith(parent))
    .map((name) => name.slice(parent.length))
    .filter((name) => name !== '' && !name.includes('.'));
}

function wrongValue(path: readonly PropertyKey[], document: Document, places: Places): Problem {
  const key = path.filter((part) => typeof part !== 'number').join('.');
  const expected = { term: `expect.${expectationOf(path)}` } as const;
  const node = path.length === 0 ? document.contents : document.getIn(path.map(indexOrKey), true);
  if (!isNode(node) || (isScalar(node) && node.value === null)) {
    const offset = isNode(node) ? places.key(path) : path.length > 1 ? places.value(path) : 0;
    return problem('front-matter', 'missing', offset, { key, expected });
  }
  const found = document.getIn(path.map(indexOrKey));
  const value = isNode(found) ? (isMap(found) ? '{…}' : '[…]') : String(found ?? '');
  const near = key === 'channel' ? nearest(value, channels) : undefined;
  const values: Record<string, Value> = { key, value, expected };
  if (near !== undefined)
    return problem('front-matter', 'wrongNear', places.value(path), { ...values, near });
  return problem('front-matter', 'wrong', places.value(path), values);
}

function indexOrKey(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}

/** The path with every number left out: `case..right`. */
function patternOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? '' : String(part))).join('.');
}

function expectationOf(path: readonly PropertyKey[]): Expectation | 'map' {
  const pattern = patternOf(path);
  return Object.hasOwn(expectations, pattern) ? expectations[pattern as keyof typeof expectations] : 'map';
}

/** Questions and options that share an id, and answers that are no option. */
export function brokenCase({ case: questions }: FrontMatterValues, places: Places): readonly Problem[] {
  const ids = questions.map(({ id }) => id);
  return questions.flatMap(({ id, options, right }, index) => {
    const names = options.map((option) => option.id);
    const problems: Problem[] = [];
    if (ids.indexOf(id) < index) {
      problems.push(problem('front-matter', 'sameId', places.value(['case', index, 'id']), { id }));
    }
    for (const [place, name] of names.entries()) {
      if (names.indexOf(name) === place) continue;
      const path = ['case', index, 'options', place, 'id'];
      problems.push(problem('front-matter', 'sameId', places.value(path), { id: name }));
    }
    if (!names.includes(right)) {
      problems.push(
        problem('front-matter', 'right', places.value(['case', index, 'right']), {
          right,
          names: [...new Set(names)],
        }),
      );
    }
    return problems;
  });
}
