import { collections } from '../model/reference.ts';
import type { LinkTarget } from '../model/richText.ts';

const entryPattern = new RegExp(`^(${collections.join('|')})/([a-z0-9-]+)/?(?:#(.*))?$`);
const codeSchemes = ['javascript', 'data', 'vbscript', 'file', 'blob'];
const webSchemes = ['http', 'https', 'mailto'];

/** Where an address leads: an entry, a page of the web, nowhere known, or to code. */
export type ReadLink =
  | { readonly target: LinkTarget }
  | { readonly code: string }
  | { readonly unknown: string };

/** Reads the address of a link as a browser would: blanks and control characters hide no scheme. */
export function readLink(address: string): ReadLink {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they read the scheme
  const href = address.replace(/[\u0000-\u0020\u007f\u00a0]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && codeSchemes.includes(scheme)) return { code: scheme };
  if (scheme !== undefined && webSchemes.includes(scheme)) return { target: { kind: 'url', href } };
  const entry = entryPattern.exec(href);
  const collection = collections.find((name) => name === entry?.[1]);
  const slug = entry?.[2];
  if (collection === undefined || slug === undefined) return { unknown: address };
  const anchor = entry?.[3];
  return {
    target:
      anchor === undefined || anchor === ''
        ? { kind: 'entry', collection, slug }
        : { kind: 'entry', collection, slug, anchor: decodeAnchor(anchor) },
  };
}

function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
