import { expect, test } from 'vitest';
import { formatLink, verifyLink } from './link.ts';
import { sampleScript } from './sampleScript.ts';

const { hash, rubricHash: rubric } = sampleScript;
const start = {
  type: 'start',
  scenario: 'contoh',
  hash,
  rubric,
  language: 'id',
  mode: 'practice',
  seed: 7,
} as const;

/** What strangers may put behind the `#` of an address; none of it may throw, stall or be shown with a score. */
const attacks: Readonly<Record<string, string>> = {
  nothing: '#attempt=',
  markup: '#events=<script>alert(1)</script>/x',
  'a script address': '#events=javascript:alert(1)',
  'names of the language': '#events=open:__proto__,constructor/prototype,answer:toString=valueOf',
  'broken percent signs': '#events=%E0%A4%A,%',
  'control signs': '#events=\u0000\u202e/\uffff',
  'deep brackets': `#attempt=${'['.repeat(200_000)}`,
  'a hundred thousand events': `#events=${'keluhan/jelas,'.repeat(100_000)}`,
  'one long name': `#events=open:${'a'.repeat(1_000_000)}`,
  'ten thousand fields': `#attempt=1${'&x=1'.repeat(10_000)}&seal=0123456789abcdef`,
  'a seal of another text': `${formatLink(start, []).slice(0, -16)}0123456789abcdef`,
  'a field twice': formatLink(start, []).replace('&seal=', '&mode=assessment&seal='),
};

for (const [name, fragment] of Object.entries(attacks)) {
  test(`a link with ${name} is refused at once`, () => {
    const began = performance.now();
    const { kind } = verifyLink('contoh', sampleScript, fragment);
    expect(['altered', 'impossible']).toContain(kind);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
}
