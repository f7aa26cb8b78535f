import { z } from 'zod';

/** Parts of the coverage checklist, in the order in which they are shown. */
export const coverageGroups = [
  'definitions',
  'department',
  'roles',
  'career',
  'pay',
  'job',
  'requirements',
  'tasks',
  'skills',
  'procedures',
  'qualities',
  'tools',
  'metrics',
  'products',
  'contradictions',
  'marked',
] as const;

/** The coverage checklist: each statement of the sources, and where the site teaches it. */
export const coverageSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    group: z.enum(coverageGroups),
    /** Ids of `src/content/sources.yaml`. */
    source: z.array(z.string()).min(1),
    statement: z.strictObject({ id: z.string().min(1), en: z.string().min(1) }),
    /** References such as `profession/gaji#…`, with Indonesian anchors. */
    taught: z.array(z.string()).min(1),
  }),
);
export type Coverage = z.infer<typeof coverageSchema>;
