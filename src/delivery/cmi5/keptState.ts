import * as z from 'zod/mini';

/** What a platform keeps of a registration between launches. */
const keptSchema = z.object({
  rev: z.number(),
  /** Text of `formatSuspended`. */
  suspended: z.string(),
  isCompleted: z.boolean(),
  hasPassed: z.boolean(),
  /** The launch in which passed or failed was said. */
  judgedIn: z.string(),
});
export type KeptState = z.infer<typeof keptSchema>;

const nothing: KeptState = { rev: 0, suspended: '', isCompleted: false, hasPassed: false, judgedIn: '' };

/** Reads what was kept; nothing where it is something else. */
export function readKeptState(text: string): KeptState {
  try {
    const read = keptSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}

export function writeKeptState(state: KeptState): string {
  return JSON.stringify(state);
}
