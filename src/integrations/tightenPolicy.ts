import { createHash } from 'node:crypto';

/** A page whose content security policy allows only the inline scripts and styles that stand in it, not those of all pages. */
export function tightenPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) =>
      hashOf(code),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

const known = new Map<string, string>();

function hashOf(code: string): string {
  const hash = known.get(code) ?? `sha256-${createHash('sha256').update(code).digest('base64')}`;
  known.set(code, hash);
  return hash;
}
