import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { loadScenarios } from './integrations/loadScenarios.ts';
import { entrySchemas, sourceSchema } from './model/knowledge.ts';
import type { Collection } from './model/reference.ts';

/** Files of one collection of the knowledge base, checked against its schema in `model/knowledge.ts`; ids are `id/empati`, `en/empati`. */
function files(collection: Collection, pattern = '{id,en}/*.md') {
  return glob({ base: `src/content/${collection}`, pattern });
}

export const collections = {
  products: defineCollection({ loader: files('products'), schema: entrySchemas.products }),
  skills: defineCollection({ loader: files('skills'), schema: entrySchemas.skills }),
  procedures: defineCollection({ loader: files('procedures'), schema: entrySchemas.procedures }),
  profession: defineCollection({ loader: files('profession'), schema: entrySchemas.profession }),
  glossary: defineCollection({ loader: files('glossary'), schema: entrySchemas.glossary }),
  faq: defineCollection({ loader: files('faq'), schema: entrySchemas.faq }),
  questions: defineCollection({
    loader: files('questions', '{id,en}/*.yaml'),
    schema: entrySchemas.questions,
  }),
  paths: defineCollection({ loader: files('paths', '{id,en}/*.{md,yaml}'), schema: entrySchemas.paths }),
  pages: defineCollection({
    loader: glob({ base: 'src/content/pages', pattern: '{id,en}/*.{md,mdx}' }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
  scenarios: defineCollection({
    loader: loadScenarios({ isDraft: process.env.RAMAH_DRAFT === '1' }),
    schema: z.strictObject({ compiled: z.string() }),
  }),
  diagnostics: defineCollection({
    loader: glob({
      base: 'src/compiler/diagnostics',
      pattern: '*.{id,en}.md',
      generateId: ({ entry }) => entry.replace(/^(.+)\.(id|en)\.md$/, '$2/$1'),
    }),
  }),
  guide: defineCollection({
    loader: glob({
      base: 'src/compiler/guide',
      pattern: 'guide.{id,en}.md',
      generateId: ({ entry }) => entry.replace(/^guide\.(id|en)\.md$/, '$1/guide'),
    }),
  }),
  sources: defineCollection({ loader: file('src/content/sources.yaml'), schema: sourceSchema }),
};
