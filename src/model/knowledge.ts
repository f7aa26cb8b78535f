import { z } from 'zod';
import { behaviourIds } from './behaviour.ts';
import { collections } from './reference.ts';
import { channels } from './scenario.ts';

export const slug = z.string().regex(/^[a-z0-9-]+$/, 'a slug of small letters, digits and hyphens');
export const sentence = z.string().min(1);

/** An ISO date; YAML parsers that make a Date of it are welcome. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('a date like 2026-11-20'),
);

/** `collection/slug`, with `#anchor` where a passage is meant. */
export const reference = z
  .string()
  .regex(new RegExp(`^(${collections.join('|')})/[a-z0-9-]+(#[^\\s]+)?$`), 'a reference like skills/empati');

/** What every entry carries, so that a reader knows who stands for it and until when. */
const common = {
  title: z.string().min(2).max(90),
  summary: z.string().min(20).max(240),
  /** The team or role that keeps the entry true. */
  owner: sentence,
  /** Last change of substance. */
  updated: date,
  /** Day by which the owner verifies it again. */
  reviewBy: date,
  /** What changed for readers, newest first; the newest is dated `updated`. Products and procedures ask for a confirmation that it was read. */
  changes: z.array(z.strictObject({ date, what: sentence })).default([]),
  tags: z.array(slug).default([]),
  /** Ids of `src/content/sources.yaml`. */
  sources: z.array(slug).min(1),
  related: z.array(reference).default([]),
};

export const productSchema = z.strictObject({
  ...common,
  /** Id of a product line of `src/content/company.yaml`. */
  line: slug,
  features: z.array(sentence).min(3),
  specification: z.array(z.strictObject({ name: sentence, value: sentence })).min(3),
  /** `amount` in rupiah, whole; absent where the price can't be one figure, then `note` says it. */
  prices: z
    .array(
      z.strictObject({ item: sentence, amount: z.int().nonnegative().optional(), note: sentence.optional() }),
    )
    .min(1),
  warranty: z.strictObject({ summary: sentence, terms: z.array(sentence).min(1) }),
  offers: z.array(z.strictObject({ title: sentence, terms: sentence, until: date.optional() })).default([]),
  policies: z.array(z.strictObject({ title: sentence, text: sentence })).min(1),
  limits: z.array(sentence).min(1),
  /** Known problems, each with the procedure that solves it. */
  issues: z.array(z.strictObject({ problem: sentence, cause: sentence, procedure: slug })).min(1),
  /** Ready wording for customers, by situation. */
  say: z.array(z.strictObject({ situation: sentence, text: sentence })).min(2),
});

export const skillSchema = z.strictObject({
  ...common,
  /** Place in the list of guides. */
  order: z.int().positive(),
  /** Behaviours of the codebook that the guide teaches. */
  behaviours: z.array(z.enum(behaviourIds)).default([]),
});

export const procedureKinds = ['general', 'channel', 'product'] as const;

export const procedureSchema = z.strictObject({
  ...common,
  kind: z.enum(procedureKinds),
  order: z.int().positive(),
  channel: z.enum(channels).optional(),
  /** Slugs of the products that it serves. */
  products: z.array(slug).default([]),
  /** When to use it. */
  trigger: sentence,
  steps: z
    .array(
      z.strictObject({
        title: sentence,
        text: sentence,
        /** Wording that may be used as it is. */
        say: sentence.optional(),
        /** Why the step stands here. */
        why: sentence.optional(),
      }),
    )
    .min(3),
  /** Who may decide what, up to which amount. */
  authority: z.array(z.strictObject({ who: sentence, may: sentence })).min(1),
  escalation: z.strictObject({
    when: z.array(sentence).min(1),
    to: sentence,
    /** What to tell the customer about the wait. */
    wait: sentence,
  }),
});

export const professionSchema = z.strictObject({ ...common, order: z.int().positive() });

export const glossarySchema = z.strictObject({
  ...common,
  /** Other forms of the term: abbreviations, informal and misspelt forms, the other language's word. */
  aka: z.array(sentence).default([]),
  /** Forms that are explained where other entries use them; the title and `aka` where it is left out. Capitals must match where a form has no other letters. */
  mentions: z.array(sentence).optional(),
});

export const faqSchema = z.strictObject({ ...common, order: z.int().positive() });

const option = z.strictObject({ id: slug, text: sentence, why: sentence });
const asked = { id: slug, ask: sentence, passage: reference.optional() };

/** One study question; every wrong option says why it is wrong, every other kind explains itself in `why`. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z.array(option).min(3).max(5),
    right: slug,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('multiple'),
    options: z.array(option).min(4).max(6),
    right: z.array(slug).min(2),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('order'),
    /** In the right order. */
    items: z
      .array(z.strictObject({ id: slug, text: sentence }))
      .min(3)
      .max(6),
    why: sentence,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('match'),
    pairs: z
      .array(z.strictObject({ id: slug, left: sentence, right: sentence }))
      .min(3)
      .max(6),
    why: sentence,
  }),
  z.strictObject({ ...asked, kind: z.literal('short'), answers: z.array(sentence).min(1), why: sentence }),
]);

/** The questions and flash cards of one entry; the file's name is `<collection>--<slug>.yaml`. */
export const questionSetSchema = z.strictObject({
  about: reference,
  owner: sentence,
  updated: date,
  reviewBy: date,
  questions: z.array(questionSchema).min(1),
  cards: z.array(z.strictObject({ id: slug, front: sentence, back: sentence })).default([]),
});

export const pathSchema = z.strictObject({
  ...common,
  order: z.int().positive(),
  channel: z.enum(channels).optional(),
  stages: z
    .array(
      z.strictObject({
        title: sentence,
        items: z
          .array(
            z.union([
              z.strictObject({ read: reference }),
              z.strictObject({ study: reference }),
              z.strictObject({ play: slug, pass: z.boolean().default(false) }),
            ]),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** One work that the content draws on, as a reader would know it. */
export const sourceSchema = z.strictObject({
  title: z.strictObject({ id: sentence, en: sentence }),
  note: z.strictObject({ id: sentence, en: sentence }).optional(),
});

/** Schema of each collection of Markdown entries and of question sets. */
export const entrySchemas = {
  products: productSchema,
  skills: skillSchema,
  procedures: procedureSchema,
  profession: professionSchema,
  glossary: glossarySchema,
  faq: faqSchema,
  questions: questionSetSchema,
  paths: pathSchema,
} as const;

export type Product = z.infer<typeof productSchema>;
export type Question = z.infer<typeof questionSchema>;
export type QuestionSet = z.infer<typeof questionSetSchema>;
export type LearningPath = z.infer<typeof pathSchema>;
