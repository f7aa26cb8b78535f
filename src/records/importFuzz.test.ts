import { expect, test } from 'vitest';
import { planMerge } from './planMerge.ts';
import { readDevice } from './readDevice.ts';
import { readExportFile } from './readExportFile.ts';
import { everything, nothing, sari } from './sampleRecords.ts';
import { writeExportFile } from './writeExportFile.ts';

const whole = writeExportFile({ ...everything, profile: sari }, new Date('2026-11-20T10:00:00Z'));
const hostile = [
  '"__proto__": {"x": 1},',
  '<script>alert(1)</script>',
  '\u0000',
  '1e999',
  '-1',
  'null',
  '[]',
  '{}',
  '"',
  ',',
  '}',
];

/** Small, fast, and the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function damage(text: string, seed: number): string {
  const random = randomFrom(seed);
  let damaged = text;
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const [from, to] = [random(damaged.length), random(damaged.length)];
    const piece = hostile[random(hostile.length)] ?? '';
    const ways = [
      () => damaged.slice(0, from),
      () => damaged.slice(0, from) + piece + damaged.slice(from),
      () => damaged.slice(0, from) + piece + damaged.slice(from + random(20)),
      () => damaged.slice(0, from) + damaged.slice(to),
      () => swapValue(damaged, random, piece),
    ];
    damaged = ways[random(ways.length)]?.() ?? damaged;
  }
  return damaged;
}

/** The file stays JSON: the hostile part gets past the parser. */
function swapValue(text: string, random: (below: number) => number, piece: string): string {
  const values = [...text.matchAll(/: ("[^"]*"|\d+)/g)];
  const value = values[random(values.length)];
  if (value === undefined) return text;
  return `${text.slice(0, value.index)}: ${JSON.stringify(piece)}${text.slice(value.index + value[0].length)}`;
}

test('five thousand damaged and hostile files are refused or read, and what is read is whole', () => {
  let refused = 0;
  for (let seed = 0; seed < 5_000; seed += 1) {
    const read = readExportFile(damage(whole, seed));
    if (read.kind === 'refused') {
      refused += 1;
      continue;
    }
    const { write, report } = planMerge(nothing, read.file);
    const { profiles, attempts, ...rest } = write;
    expect(report.attempts.fresh).toBe(attempts.length);
    const again = readDevice({
      ...rest,
      profiles,
      attempts: attempts.map(({ head }) => head),
      events: [],
    });
    expect(again.unreadable).toBe(0);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  }
  expect(refused).toBeGreaterThan(1_000);
  expect(refused).toBeLessThan(5_000);
});

test('a file nested without end is refused', () => {
  expect(readExportFile('['.repeat(1_000_000)).kind).toBe('refused');
  expect(readExportFile(`{"ramah":2,"attempts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`).kind).toBe(
    'refused',
  );
});
