import { createHash } from 'node:crypto';
import { themeScript } from './theme.ts';

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
    ],
    scriptDirective: {
      resources: ["'self'"],
      hashes: [`sha256-${createHash('sha256').update(themeScript).digest('base64')}`],
    },
    styleDirective: { resources: ["'self'"] },
  };
}
