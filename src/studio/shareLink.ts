import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { slugOf } from '../compiler/templates/fillTemplate.ts';
import { fromBase64url, toBase64url } from '../simulator/base64url.ts';
import { type Draft, draftSchema } from './draft.ts';

/** Characters of the longest link: more is cut off by some mail and chat programs. */
export const longestLink = 16_000;
/** Characters of the largest draft that a link is unpacked to. */
const longestText = 400_000;

const sharedSchema = z.strictObject({
  // Names the folder in the zip that is handed over: no stranger chooses a place outside it.
  slug: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/)),
  texts: draftSchema.shape.texts,
});

/** The fragment of an address that carries a draft, for as long as it is short enough; undefined where it is not. */
export function shareLink({ slug, texts }: Pick<Draft, 'slug' | 'texts'>): string | undefined {
  const packed = deflateSync(strToU8(JSON.stringify({ slug: slugOf(slug), texts })), { level: 9 });
  const link = `#draft=1.${toBase64url(packed)}`;
  return link.length <= longestLink ? link : undefined;
}

/** The draft that a fragment carries; undefined where it carries none, or is damaged. */
export function readShareLink(fragment: string): z.infer<typeof sharedSchema> | undefined {
  const packed = /^#draft=1\.([A-Za-z0-9_-]+)$/.exec(fragment)?.[1];
  if (packed === undefined || packed.length > longestLink) return undefined;
  try {
    const bytes = inflateSync(fromBase64url(packed), { out: new Uint8Array(longestText) });
    const read = sharedSchema.safeParse(JSON.parse(strFromU8(bytes)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
