import { type Document, isMap, isNode, YAMLError } from 'yaml';
import type { z } from 'zod';
import { channels } from '../../model/scenario.ts';
import { type Expectation, expectations, type FrontMatterValues } from '../frontMatterSchema.ts';
import { nearest } from '../nearest.ts';
import type { Places } from '../places.ts';
import { type Problem, problem, type Value } from '../problem.ts';

export function absentFrontMatter(offset: number): Problem {
  return problem('front-matter', 'absent', offset);
}

export function unclosedFrontMatter(offset: number): Problem {
  return problem('front-matter', 'unclosed', offset);
}

export function longFrontMatter(offset: number): Problem {
  return problem('front-matter', 'tooLong', offset);
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

/** One problem for each field that is missing, unknown or of the wrong kind. */
export function wrongFields(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  places: Places,
): readonly Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey([...issue.path, key], places));
    }
    return [wrongValue(issue.path, document, places)];
  });
}

function unknownKey(path: readonly PropertyKey[], places: Places): Problem {
  const pattern = patternOf(path.slice(0, -1));
  const key = String(path.at(-1));
  const names = Object.keys(expectations)
    .filter((name) => name.startsWith(pattern === '' ? '' : `${pattern}.`))
    .map((name) => name.slice(pattern === '' ? 0 : pattern.length + 1))
    .filter((name) => name !== '' && !name.includes('.'));
  const near = nearest(key, names);
  const offset = places.key(path);
  return near === undefined
    ? problem('front-matter', 'unknown', offset, { key, names })
    : problem('front-matter', 'unknownNear', offset, { key, near });
}

function wrongValue(path: readonly PropertyKey[], document: Document, places: Places): Problem {
  const key = path.map(String).join('.');
  const expected = { term: `expect.${expectationOf(path)}` } as const;
  const node = path.length === 0 ? document.contents : document.getIn(path.map(indexOrKey), true);
  if (!isNode(node)) {
    return problem('front-matter', 'missing', path.length > 1 ? places.value(path) : 0, { key, expected });
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
        problem('front-matter', 'right', places.value(['case', index, 'right']), { right, names }),
      );
    }
    return problems;
  });
}
