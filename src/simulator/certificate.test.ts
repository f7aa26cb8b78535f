import { expect, test } from 'vitest';
import { type PlayEvent, parseEvent, type StartEvent } from '../model/event.ts';
import { type Certificate, formatCertificate, passOf, readCertificate } from './certificate.ts';
import { judgeCertificate } from './judgeCertificate.ts';
import { sampleScript } from './sampleScript.ts';

const start: StartEvent = {
  type: 'start',
  scenario: 'contoh',
  hash: sampleScript.hash,
  rubric: sampleScript.rubricHash,
  language: 'id',
  mode: 'assessment',
  seed: 7,
};
const passing = 'open:resi keluhan/jelas answer:sebab=a';
const failing = 'open:resi keluhan/akui answer:sebab=a';
const scenarios = new Map([['contoh', sampleScript]]);

function certificate(events: string, change: Partial<StartEvent> = {}): Certificate {
  const passes = [passOf({ ...start, ...change }, eventsOf(events), 2)];
  return { path: 'minggu-pertama', name: 'Ni Luh Ayu & Rekan; №1', date: '2026-11-22', passes };
}

function eventsOf(text: string): readonly PlayEvent[] {
  return text.split(' ').flatMap((event) => parseEvent(event) ?? []);
}

function check(given: Certificate, demanded: readonly string[] = ['contoh']) {
  const read = readCertificate(formatCertificate(given));
  if (read === undefined) throw new Error('not read');
  return judgeCertificate(read, scenarios, demanded);
}

test('a certificate gives back what it was made of, in characters that every chat keeps', () => {
  const made = certificate(passing);
  const fragment = formatCertificate(made);
  expect(fragment).toMatch(/^#certificate=[\w-]+$/);
  expect(readCertificate(fragment)).toEqual({ ...made, seal: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

test('a passed assessment is confirmed with the score that replay gives', () => {
  expect(check(certificate(passing))).toMatchObject({
    kind: 'confirmed',
    passes: [{ verdict: { kind: 'passed', hash: sampleScript.hash } }],
    lacking: [],
  });
});

test('an attempt that fails, or was no assessment, refutes the certificate', () => {
  expect(check(certificate(failing))).toMatchObject({
    kind: 'refuted',
    passes: [{ verdict: { kind: 'notPassed' } }],
  });
  expect(check(certificate(passing, { mode: 'practice' })).kind).toBe('refuted');
});

test('events that are not possible refute it', () => {
  expect(check(certificate('keluhan/tidak-ada'))).toMatchObject({
    kind: 'refuted',
    passes: [{ verdict: { kind: 'altered' } }],
  });
});

test('a scenario that was changed or withdrawn is said, and confirms nothing', () => {
  expect(check(certificate(passing, { hash: 'before' }))).toMatchObject({
    kind: 'unconfirmed',
    passes: [{ verdict: { kind: 'changed', what: 'scenario' } }],
  });
  expect(check(certificate(passing, { scenario: 'hilang' }))).toMatchObject({
    kind: 'unconfirmed',
    passes: [{ verdict: { kind: 'missing' } }],
    lacking: ['contoh'],
  });
});

test('a path that asks for more than the certificate has is said', () => {
  expect(check(certificate(passing), ['contoh', 'lain'])).toMatchObject({
    kind: 'unconfirmed',
    lacking: ['lain'],
  });
});

test('an altered, cut or endless address is not read', () => {
  const whole = formatCertificate(certificate(passing));
  for (let at = '#certificate='.length; at < whole.length; at += 7) {
    const other = whole[at] === 'a' ? 'b' : 'a';
    expect(readCertificate(`${whole.slice(0, at)}${other}${whole.slice(at + 1)}`)).toBeUndefined();
  }
  expect(readCertificate(whole.slice(0, -3))).toBeUndefined();
  expect(readCertificate(`#certificate=${'A'.repeat(70_000)}`)).toBeUndefined();
  expect(readCertificate('#certificate=')).toBeUndefined();
});
