import * as z from 'zod/mini';

/** A scenario being written, as the database `ramah-studio` keeps it. Version 1: this shape. */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  /** Name of the folder that it is handed over in. */
  slug: z.string(),
  /** Text by language; a language that is not written yet is absent. */
  texts: z.strictObject({ id: z.exactOptional(z.string()), en: z.exactOptional(z.string()) }),
  /** Epoch milliseconds. */
  changedAt: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

/** An earlier state of a draft. */
export const stateSchema = z.strictObject({
  version: z.literal(1),
  draft: z.string(),
  /** Epoch milliseconds. */
  at: z.number(),
  texts: draftSchema.shape.texts,
});
export type EarlierState = z.infer<typeof stateSchema>;

/** The title in a text's front matter; empty where there is none. */
export function titleIn(text: string | undefined): string {
  const line = /^title:[ \t]*(.*)$/m.exec(text?.slice(0, 4000) ?? '')?.[1]?.trim() ?? '';
  return line.replace(/^(["'])(.*)\1$/, '$2');
}
