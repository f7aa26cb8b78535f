import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { PlayEvent, StartEvent } from '../model/event.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { formatLink, sealOf } from './link.ts';

/*
 * A certificate's link, once unpacked:
 *
 *   certificate=1&path=…&name=…&date=…;<time>:<attempt>;<time>:<attempt>…;seal=…
 *
 * Each attempt is what `formatLink` gives, without its `#`; `time` counts the person's assessments of that scenario up
 * to this one. The text is deflated and written in base64url, so that it can be sent through any chat. Only the
 * attempts prove anything: who, when and at which time is what their owner says.
 */

/** What a certificate says: who finished which learning path, and the assessments that were passed on it. */
export interface Certificate {
  /** Slug. */
  readonly path: string;
  readonly name: string;
  /** ISO date. */
  readonly date: string;
  readonly passes: readonly Pass[];
}

/** An assessment of a certificate. */
export interface Pass {
  /** Slug. */
  readonly scenario: string;
  /** From 1: which of the person's assessments of the scenario it is. */
  readonly time: number;
  /** The fragment of `formatLink`. */
  readonly link: string;
}

/** A certificate as it was read from an address, with the seal of its whole text. */
export interface ReadCertificate extends Certificate {
  readonly seal: string;
}

const opening = '#certificate=';
/** Longer addresses are none of ours. */
const longest = 60_000;

/** An assessment to be put into a certificate. */
export function passOf(start: StartEvent, events: readonly PlayEvent[], time: number): Pass {
  return { scenario: start.scenario, time, link: formatLink(start, events) };
}

/** The fragment of an address that carries a certificate. */
export function formatCertificate({ path, name, date, passes }: Certificate): string {
  const about = `certificate=1&path=${path}&name=${encodeURIComponent(name)}&date=${date}`;
  const body = [about, ...passes.map(({ time, link }) => `${time}:${link.slice(1)}`)].join(';');
  return `${opening}${pack(`${body};seal=${sealOf(body)}`)}`;
}

/** True where a fragment claims to carry a certificate. */
export function isCertificate(fragment: string): boolean {
  return fragment.startsWith(opening);
}

/** Reads the fragment of an address; undefined where it was altered or damaged. The attempts in it are still to be judged. */
export function readCertificate(fragment: string): ReadCertificate | undefined {
  if (!isCertificate(fragment) || fragment.length > longest) return undefined;
  const text = unpack(fragment.slice(opening.length)) ?? '';
  const [, body = '', seal = ''] = /^(.*);seal=([0-9a-f]+)$/s.exec(text) ?? [];
  if (seal === '' || sealOf(body) !== seal) return undefined;
  const [about = '', ...attempts] = body.split(';');
  const [, path, name, date] =
    /^certificate=1&path=([a-z0-9-]+)&name=([^&]*)&date=(\d{4}-\d\d-\d\d)$/.exec(about) ?? [];
  const passes = attempts.map(readPass);
  if (path === undefined || name === undefined || date === undefined) return undefined;
  if (!passes.every((pass) => pass !== undefined)) return undefined;
  return { path, name: decode(name), date, passes, seal };
}

function readPass(text: string): Pass | undefined {
  const [, time, attempt] = /^([1-9]\d{0,3}):(.+)$/s.exec(text) ?? [];
  const [, scenario] = /(?:^|&)scenario=([a-z0-9-]+)(?:&|$)/.exec(attempt ?? '') ?? [];
  if (time === undefined || scenario === undefined) return undefined;
  return { scenario, time: Number(time), link: `#${attempt}` };
}

function pack(text: string): string {
  return toBase64url(deflateSync(strToU8(text), { level: 9 }));
}

function unpack(packed: string): string | undefined {
  try {
    // A buffer of its own keeps a small address from unpacking to a large text.
    return strFromU8(inflateSync(fromBase64url(packed), { out: new Uint8Array(4 * longest) }));
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
