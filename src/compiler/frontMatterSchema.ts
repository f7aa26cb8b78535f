import { z } from 'zod';
import { channels, defaultPatience, limits } from '../model/scenario.ts';

const words = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9-]+$/);

const option = z.strictObject({ id: slug, text: words });

const question = z.strictObject({ id: slug, ask: words, options: z.array(option).min(2), right: slug });

/** The front matter of a scenario. */
export const frontMatterSchema = z.strictObject({
  title: words,
  summary: words,
  channel: z.enum(channels),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  minutes: z.int().min(1).max(240),
  customer: z.strictObject({
    name: words,
    tension: z.int().min(0).max(100),
    patience: z.int().min(1).max(limits.patience).default(defaultPatience),
    persona: words.optional(),
  }),
  products: z.array(slug).default([]),
  procedures: z.array(slug).default([]),
  reviewed: z.iso.date().optional(),
  case: z.array(question).default([]),
  tags: z.array(words).default([]),
});

export type FrontMatterValues = z.infer<typeof frontMatterSchema>;

/** What each key takes, by its path without numbers: the term that a message uses. */
export const expectations = {
  title: 'words',
  summary: 'words',
  channel: 'list',
  level: 'level',
  minutes: 'minutes',
  customer: 'customer',
  'customer.name': 'words',
  'customer.tension': 'tension',
  'customer.patience': 'patience',
  'customer.persona': 'words',
  products: 'slugs',
  'products.': 'slug',
  procedures: 'slugs',
  'procedures.': 'slug',
  reviewed: 'date',
  case: 'questions',
  'case.': 'question',
  'case..id': 'slug',
  'case..ask': 'words',
  'case..options': 'options',
  'case..options.': 'option',
  'case..options..id': 'slug',
  'case..options..text': 'words',
  'case..right': 'slug',
  tags: 'texts',
  'tags.': 'words',
} as const;
export type Expectation = (typeof expectations)[keyof typeof expectations];
