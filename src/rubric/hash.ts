import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Script } from '../model/scenario.ts';
import { codebook } from './codebook.ts';
import { leastMeasured, passDimension, passOverall, weights } from './score.ts';

/** SHA-256, hex, of all that the rules read: equal for both languages, changed by any edit that can change a score. */
export function ruleHash(script: Script): string {
  return digest({
    tension: script.customer.tension,
    patience: script.customer.patience,
    done: script.done,
    facts: script.facts.map(({ id, private: isPrivate, extra }) => [id, isPrivate, extra]),
    scenes: script.scenes.map((scene) => [
      scene.id,
      scene.replies.map((reply) => [reply.id, reply.to, asSet(reply.does), asSet(reply.needs)]),
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

/** SHA-256, hex, of what is read and heard: text, names, titles. Informs only. */
export function wordsHash(script: Script): string {
  return digest({
    front: [script.title, script.summary, script.customer.name, script.customer.persona, script.briefing],
    facts: script.facts.map((fact) => [fact.label, fact.text]),
    scenes: script.scenes.map((scene) => [
      scene.lines.map((line) => line.text),
      scene.replies.map((reply) => [reply.text, reply.coach]),
    ]),
    endings: script.endings.map((ending) => ending.text),
    case: script.case.map((question) => [question.ask, question.options.map((option) => option.text)]),
  });
}

/** SHA-256, hex, of the codebook's figures and of what makes a score and a pass of points. */
export function rubricHash(): string {
  return digest({
    behaviours: codebook.map(({ id, kind, points, tension, step }) => [id, kind, points, tension, step]),
    score: [weights, passOverall, passDimension, leastMeasured],
  });
}

function asSet(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** JSON with keys in code-point order and no white space; what is undefined is left out of objects and null in lists. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
