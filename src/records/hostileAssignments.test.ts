import { expect, test } from 'vitest';
import { makeAssignment, readAssignment, writeAssignment } from './assignmentLink.ts';

const known = new Set(['paket-terlambat']);
const made = (className: string, scenarios: readonly string[]) =>
  writeAssignment(makeAssignment({ className, scenarios: [...scenarios], mode: 'practice' }));

const refused: Readonly<Record<string, string>> = {
  'a name of the language as a scenario': made('A', ['constructor']),
  'the prototype as a scenario': made('A', ['__proto__']),
  'an address as a scenario': made('A', ['https://evil.test/']),
  'a folder above as a scenario': made('A', ['../../evil']),
  'a script as a scenario': made('A', ['javascript:alert(1)']),
  'a hundred thousand scenarios': made('A', Array(100_000).fill('paket-terlambat')),
  'a class of a megabyte': made('A'.repeat(1_000_000), ['paket-terlambat']),
  'no class': made('', ['paket-terlambat']),
  'a mode that nobody knows': made('A', ['paket-terlambat']).replace('practice', '__proto__'),
  'a day that is none': `${made('A', ['paket-terlambat'])}&until=2026-99-99`,
  'broken percent signs': 'class=%E0%A4%A&mode=%&scenarios=%%',
  'ten thousand fields': `${'x=1&'.repeat(10_000)}class=A`,
};

for (const [name, fragment] of Object.entries(refused)) {
  test(`an assignment with ${name} is refused at once`, () => {
    const began = performance.now();
    expect(readAssignment(`#${fragment}`, known).kind).toBe('refused');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
}

test('markup in the name of a class is the name of a class', () => {
  const className = '<img src=x onerror=alert(1)>\u202e';
  const read = readAssignment(`#${made(className, ['paket-terlambat'])}`, known);
  expect(read).toMatchObject({ kind: 'read', assignment: { className } });
});
