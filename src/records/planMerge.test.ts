import { describe, expect, test } from 'vitest';
import type { RecordsFile } from './exportFile.ts';
import { planMerge } from './planMerge.ts';
import type { DeviceRecords } from './readDevice.ts';
import { attempt, everything, finished, head, nothing, sari } from './sampleRecords.ts';

const later = '2026-11-21T10:00:00.000Z';

function fileOf(records: Partial<DeviceRecords>): RecordsFile {
  const { profiles, unreadable: _, ...rest } = { ...nothing, ...records };
  return { ...rest, version: 2, people: profiles };
}

function check(
  kept: Partial<DeviceRecords>,
  brought: Partial<DeviceRecords>,
  expected: Partial<Record<'fresh' | 'updated' | 'known' | 'different', number>>,
) {
  const { write, report } = planMerge({ ...nothing, ...kept }, fileOf(brought));
  const tallies = Object.values(report);
  const sum = (name: keyof (typeof tallies)[number]) => tallies.reduce((all, one) => all + one[name], 0);
  expect({
    fresh: sum('fresh'),
    updated: sum('updated'),
    known: sum('known'),
    different: sum('different'),
  }).toEqual({ fresh: 0, updated: 0, known: 0, different: 0, ...expected });
  return write;
}

describe('taking a file in', () => {
  test('brings everything to an empty device, and nothing the second time', () => {
    const { unreadable: _, ...all } = everything;
    expect(check({}, everything, { fresh: 7 })).toEqual(all);
    check(everything, everything, { known: 7 });
  });

  test('brings an attempt further, and never back', () => {
    const begun = { head, events: attempt.events.slice(0, 1) };
    expect(check({ attempts: [begun] }, { attempts: [attempt] }, { updated: 1 }).attempts).toEqual([attempt]);
    check({ attempts: [attempt] }, { attempts: [finished] }, { updated: 1 });
    check({ attempts: [attempt] }, { attempts: [begun] }, { known: 1 });
    check({ attempts: [finished] }, { attempts: [attempt] }, { known: 1 });
  });

  test('a longer copy that names nobody leaves the attempt with whom it belongs to', () => {
    const owned = { profile: sari.id, assignment: { id: 'tugas-1', className: 'Kelas A' } };
    const kept = { ...attempt, head: { ...head, ...owned } };
    const { attempts } = check({ attempts: [kept] }, { attempts: [finished] }, { updated: 1 });
    expect(attempts).toEqual([{ ...finished, head: { ...finished.head, ...owned } }]);
  });

  test('leaves a kept attempt alone where the file tells it differently', () => {
    const other = { head, events: [{ type: 'undo', at: 1 }] as const };
    expect(check({ attempts: [attempt] }, { attempts: [other] }, { different: 1 }).attempts).toEqual([]);
    check(
      { attempts: [attempt] },
      { attempts: [{ ...attempt, head: { ...head, seed: 8 } }] },
      { different: 1 },
    );
    const longer = { ...finished, events: [...finished.events, { type: 'nudge', at: 9 }] as const };
    check({ attempts: [finished] }, { attempts: [longer] }, { different: 1 });
  });

  test('takes the later word of a person on an entry', () => {
    const [opinion] = everything.opinions;
    if (opinion === undefined) throw new Error('the sample has an opinion');
    const newer = { ...opinion, isHelpful: true, at: later };
    expect(check({ opinions: [opinion] }, { opinions: [newer] }, { updated: 1 }).opinions).toEqual([newer]);
    check({ opinions: [newer] }, { opinions: [opinion] }, { known: 1 });
    check({}, { opinions: [newer, opinion] }, { fresh: 1, known: 1 });
  });

  test('keeps the rating of an answer, and the PIN of a person', () => {
    const [review] = everything.reviews;
    if (review === undefined) throw new Error('the sample has a review');
    check({ reviews: [review] }, { reviews: [{ ...review, rating: 'easy' }] }, { different: 1 });
    const { pin: _, ...person } = sari;
    check({ profiles: [sari] }, { profiles: [{ ...person, name: 'Sari B.' }] }, { known: 1 });
  });
});
