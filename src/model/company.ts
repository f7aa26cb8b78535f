import { z } from 'zod';
import { reference, sentence, slug } from './knowledge.ts';
import { channels, moods } from './scenario.ts';

const words = z.strictObject({ id: sentence, en: sentence });

/** `src/content/company.yaml`: what the site says of the company, besides its entries. */
export const companySchema = z.strictObject({
  /** Said at the foot of every page, such as that the company is invented. */
  note: words.optional(),
  /** Product lines in the order in which the site shows them; products name them by their ids. */
  lines: z.array(z.strictObject({ id: slug, name: words, about: words })).min(1),
  home: z.strictObject({
    lead: words,
    /** The scenario behind the first button. */
    play: slug,
    read: z.strictObject({ entry: reference, text: words }),
    steps: z
      .array(z.strictObject({ to: z.union([reference, scenario()]), title: words, text: words }))
      .min(1)
      .max(6),
    /** A picture of a conversation; the customer begins, then they take turns. */
    talk: z
      .strictObject({
        customer: sentence,
        channel: z.enum(channels),
        /** At the end. */
        mood: z.enum(moods),
        caption: words,
        turns: z.array(words).min(2).max(6),
      })
      .optional(),
  }),
});

export type Company = z.infer<typeof companySchema>;

function scenario() {
  return z.string().regex(/^scenarios\/[a-z0-9-]+$/, 'a scenario like scenarios/paket-terlambat');
}
