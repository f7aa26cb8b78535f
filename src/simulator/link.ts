import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  formatEvent,
  type Mode,
  modes,
  type PlayEvent,
  parseEvent,
  type StartEvent,
} from '../model/event.ts';
import { languages } from '../model/language.ts';
import type { Scenario } from '../model/scenario.ts';
import { gameOf, isFinished } from '../rubric/replay.ts';
import { isAllowed } from './modes.ts';
import { retell } from './replay.ts';

/** What an address with an attempt in it turns out to be. Only `verified` and `example` may be shown with a score. */
export type Verdict =
  /** Sealed, of this version, and possible from the first event to the last. */
  | { readonly kind: 'verified'; readonly start: StartEvent; readonly events: readonly PlayEvent[] }
  /** Bare events without a seal, such as a counterexample of the scenario check; `isFinished` where they reach the end. */
  | { readonly kind: 'example'; readonly events: readonly PlayEvent[]; readonly isFinished: boolean }
  /** Of other rules or another codebook: can't be verified against this version. */
  | { readonly kind: 'otherVersion'; readonly what: 'scenario' | 'rubric' }
  /** The seal does not fit, or the address is damaged. */
  | { readonly kind: 'altered' }
  /** The rules refuse this event, or the attempt does not reach the end. */
  | { readonly kind: 'impossible'; readonly event: string };

const sealLength = 16;

/**
 * The fragment of an address that carries a finished attempt: who plays is not in it.
 * The seal shows damage and careless edits; whoever forges it still gets the score that the events earn.
 */
export function formatLink(start: StartEvent, events: readonly PlayEvent[]): string {
  const body = [
    'attempt=1',
    `scenario=${start.scenario}`,
    `mode=${start.mode}`,
    `language=${start.language}`,
    `seed=${start.seed}`,
    `hash=${start.hash}`,
    `rubric=${start.rubric}`,
    `events=${events.map(formatEvent).join(',')}`,
  ].join('&');
  return `#${body}&seal=${sealOf(body)}`;
}

/** Judges the fragment of an address against the scenario of this page. */
export function verifyLink(slug: string, scenario: Scenario, fragment: string): Verdict {
  const text = decode(fragment.slice(1));
  if (text.startsWith('events=')) return verifyExample(scenario, text.slice('events='.length));
  const sealed = /^(.*)&seal=([0-9a-f]+)$/.exec(text);
  if (sealed?.[1] === undefined || sealOf(sealed[1]) !== sealed[2]) return { kind: 'altered' };
  const fields = new Map(sealed[1].split('&').map((field) => splitOnce(field)));
  const start = readStart(fields);
  const events = readEvents(fields.get('events') ?? '');
  if (start === undefined || events === undefined || start.scenario !== slug) return { kind: 'altered' };
  if (start.hash !== scenario.hash) return { kind: 'otherVersion', what: 'scenario' };
  if (start.rubric !== scenario.rubricHash) return { kind: 'otherVersion', what: 'rubric' };
  return impossibility(scenario, start.mode, events, 'to the end') ?? { kind: 'verified', start, events };
}

function verifyExample(scenario: Scenario, text: string): Verdict {
  const events = readEvents(text);
  if (events === undefined) return { kind: 'altered' };
  const impossible = impossibility(scenario, undefined, events, 'so far');
  if (impossible !== undefined) return impossible;
  const game = gameOf(scenario);
  return { kind: 'example', events, isFinished: isFinished(game, retell(game, events).progress) };
}

function impossibility(
  scenario: Scenario,
  mode: Mode | undefined,
  events: readonly PlayEvent[],
  until: 'so far' | 'to the end',
): Verdict | undefined {
  const game = gameOf(scenario);
  const foreign = events.find((event) => mode !== undefined && !isAllowed(mode, event.type));
  if (foreign !== undefined) return { kind: 'impossible', event: formatEvent(foreign) };
  const { progress, refused } = retell(game, events);
  const culprit = refused === undefined ? undefined : events[refused];
  if (culprit !== undefined) return { kind: 'impossible', event: formatEvent(culprit) };
  const last = events.at(-1);
  if (until === 'so far' || isFinished(game, progress)) return undefined;
  return { kind: 'impossible', event: last === undefined ? '' : formatEvent(last) };
}

function readStart(fields: ReadonlyMap<string, string>): StartEvent | undefined {
  const mode = modes.find((one) => one === fields.get('mode'));
  const language = languages.find((one) => one === fields.get('language'));
  const [scenario, hash, rubric] = ['scenario', 'hash', 'rubric'].map((name) => fields.get(name));
  const seed = Number(fields.get('seed'));
  if (mode === undefined || language === undefined || !Number.isInteger(seed)) return undefined;
  if (scenario === undefined || hash === undefined || rubric === undefined) return undefined;
  return { type: 'start', scenario, hash, rubric, language, mode, seed };
}

/** Events in short form, separated by commas; undefined where one is none. */
function readEvents(text: string): readonly PlayEvent[] | undefined {
  const events = text.split(',').filter(Boolean).map(parseEvent);
  return events.every((event) => event !== undefined) ? events : undefined;
}

function splitOnce(field: string): readonly [string, string] {
  const at = field.indexOf('=');
  return [field.slice(0, at), field.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Sixteen hexadecimal digits that show damage and careless edits of a text; not a signature. */
export function sealOf(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body))).slice(0, sealLength);
}
