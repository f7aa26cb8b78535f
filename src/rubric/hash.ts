import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Script } from '../model/scenario.ts';
import { codebook } from './codebook.ts';

/** SHA-256, hex, of all that the rules read: equal for both languages, changed by any edit that can change a score. */
export function ruleHash(script: Script): string {
  return digest({
    tension: script.customer.tension,
    patience: script.customer.patience,
    facts: script.facts.map(({ id, private: isPrivate, extra }) => [id, isPrivate, extra]),
    scenes: script.scenes.map((scene) => [
      scene.id,
      scene.replies.map((reply) => [reply.id, reply.to, [...reply.does].sort(), [...reply.needs].sort()]),
    ]),
    redirects: script.redirects.map((redirect) => [redirect.in, redirect.mood, redirect.to]),
    endings: script.endings.map((ending) => [ending.id, ending.outcome, ending.when ?? '']),
    case: script.case.map((question) => [
      question.id,
      question.options.map((option) => option.id),
      question.right,
    ]),
  });
}

/** SHA-256, hex, of everything else: words, names, title. Informs only. */
export function wordsHash(script: Script): string {
  return digest(script);
}

/** SHA-256, hex, of the codebook's figures. */
export function rubricHash(): string {
  return digest(
    codebook.map(({ id, kind, points, tension, step }) => [id, kind, points, tension, step ?? '']),
  );
}

function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** JSON with keys in code-point order and no white space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
