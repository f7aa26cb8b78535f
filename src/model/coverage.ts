import { z } from 'zod';

/** The coverage checklist: each statement of the sources, and where the site teaches it. */
export const coverageSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    group: z.string().min(1),
    /** Ids of `src/content/sources.yaml`. */
    source: z.array(z.string()).min(1),
    statement: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
    /** References such as `profession/gaji#…`, with Indonesian anchors. */
    taught: z.array(z.string()).min(1),
  }),
);
export type Coverage = z.infer<typeof coverageSchema>;
