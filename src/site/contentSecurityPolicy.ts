import { createHash } from 'node:crypto';
import { headScript } from './headScript.ts';

/** The content security policy of every page; `connect` is the origins that it may talk to besides its own, separated by spaces. */
export function contentSecurityPolicy(connect: string) {
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self' ${connect}`.trim(),
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ],
    scriptDirective: {
      resources: ["'self'"],
      hashes: [`sha256-${createHash('sha256').update(headScript).digest('base64')}`],
    },
    styleDirective: { resources: ["'self'"] },
  };
}
