import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assignment } from './kept.ts';
import { assignmentSchema } from './keptSchemas.ts';

/*
 * A link to an assignment carries all of it in its fragment, which no server sees:
 *
 *   #class=Angkatan+7&mode=practice&scenarios=paket-terlambat+minta-manajer&until=2026-12-01&id=0123456789abcdef
 *
 * `id` is made of the rest. It shows a link that a message cut or a hand changed; it does not say who wrote it.
 */

/** An assignment with the id that its contents give it. */
export function makeAssignment({
  className,
  scenarios,
  mode,
  until,
}: Omit<Assignment, 'version' | 'id'>): Assignment {
  const contents = JSON.stringify([className, scenarios, mode, until ?? '']);
  const id = bytesToHex(sha256(utf8ToBytes(contents))).slice(0, 16);
  return { version: 1, id, className, scenarios, mode, ...(until === undefined ? {} : { until }) };
}

/** The fragment of a link, without `#`. */
export function writeAssignment({ id, className, scenarios, mode, until }: Assignment): string {
  const fields = new URLSearchParams({ class: className, mode, scenarios: scenarios.join(' ') });
  if (until !== undefined) fields.set('until', until);
  fields.set('id', id);
  return fields.toString();
}

/** An assignment, or why there is none: `damaged` lacks a part, `altered` was changed, `foreign` asks for scenarios that this site does not have. */
export type ReadAssignment =
  | { readonly kind: 'read'; readonly assignment: Assignment }
  | { readonly kind: 'refused'; readonly reason: 'damaged' | 'altered' | 'foreign' };

/** Reads the fragment of a link; `known` has the slugs of this site's scenarios. */
export function readAssignment(fragment: string, known: ReadonlySet<string>): ReadAssignment {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const parsed = assignmentSchema.safeParse({
    version: 1,
    id: fields.get('id'),
    className: fields.get('class'),
    scenarios: fields.get('scenarios')?.split(' '),
    mode: fields.get('mode'),
    until: fields.get('until') ?? undefined,
  });
  if (!parsed.success) return { kind: 'refused', reason: 'damaged' };
  const made = makeAssignment(parsed.data);
  if (made.id !== parsed.data.id) return { kind: 'refused', reason: 'altered' };
  const isKnown = made.scenarios.every((slug) => known.has(slug));
  return isKnown ? { kind: 'read', assignment: made } : { kind: 'refused', reason: 'foreign' };
}
