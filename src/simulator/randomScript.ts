import fc from 'fast-check';
import { behaviourIds } from '../model/behaviour.ts';
import type { Block } from '../model/richText.ts';
import { channels, moods, outcomes, type Script } from '../model/scenario.ts';

/** For tests: scripts without structural errors, small enough to be walked through, with every kind of part. */
export const randomScript: fc.Arbitrary<Script> = fc
  .record({
    sceneCount: fc.integer({ min: 1, max: 5 }),
    endingCount: fc.integer({ min: 1, max: 3 }),
    factCount: fc.integer({ min: 0, max: 3 }),
    questionCount: fc.integer({ min: 0, max: 2 }),
    channel: fc.constantFrom(...channels),
    tension: fc.integer({ min: 0, max: 100 }),
    patience: fc.integer({ min: 1, max: 10 }),
  })
  .chain(({ sceneCount, endingCount, factCount, questionCount, channel, tension, patience }) => {
    const nodes = [...ids('scene', sceneCount), ...ids('ending', endingCount)];
    const facts = ids('fact', factCount);
    const reply = fc.record({
      to: fc.constantFrom(...nodes),
      does: fc.uniqueArray(fc.constantFrom(...behaviourIds.filter((id) => id !== 'check-record')), {
        maxLength: 3,
      }),
      needs: fc.subarray([...facts]),
    });
    const redirect = fc.record({
      in: fc.constantFrom(...nodes),
      mood: fc.constantFrom(...moods),
      to: fc.constantFrom(...nodes),
    });
    return fc
      .record({
        scenes: fc.array(fc.array(reply, { minLength: 1, maxLength: 4 }), {
          minLength: sceneCount,
          maxLength: sceneCount,
        }),
        redirects: fc.uniqueArray(redirect, { maxLength: 3, selector: (one) => `${one.in} ${one.mood}` }),
        outcomes: fc.array(fc.constantFrom(...outcomes), { minLength: endingCount, maxLength: endingCount }),
      })
      .map((drawn) => ({
        ...frame,
        channel,
        customer: { name: 'Ibu Ratna', tension, patience },
        facts: facts.map((id) => ({
          id,
          label: id,
          source: 'crm' as const,
          private: false,
          extra: false,
          text: words(id),
        })),
        scenes: drawn.scenes.map((replies, index) => ({
          id: `scene-${index}`,
          lines: [{ text: words('halo') }, { mood: 'angry' as const, text: words('HALO') }],
          replies: replies.map((one, place) => ({ id: `reply-${place}`, text: words('baik'), ...one })),
        })),
        redirects: drawn.redirects,
        endings: [
          ...drawn.outcomes.map((outcome, index) => ({
            id: `ending-${index}`,
            outcome,
            text: words('selesai'),
          })),
          { id: 'pergi', outcome: 'lost' as const, when: 'walkout' as const, text: words('pergi') },
        ],
        case: ids('question', questionCount).map((id) => ({
          id,
          ask: id,
          options: [
            { id: 'a', text: 'a' },
            { id: 'b', text: 'b' },
          ],
          right: 'a',
        })),
      }));
  });

const frame = {
  language: 'id',
  title: 'Acak',
  summary: 'Acak',
  level: 1,
  minutes: 5,
  products: [],
  procedures: [],
  tags: [],
  briefing: [],
} as const;

function ids(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

function words(text: string): readonly Block[] {
  return [{ kind: 'paragraph', children: [{ kind: 'text', text }] }];
}
