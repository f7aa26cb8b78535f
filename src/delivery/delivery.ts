import type { Mode } from '../model/event.ts';

/** The kinds of package for a learning platform. */
export const packageKinds = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** A learning record store that the owner of the site named at the build. */
export interface RecordStore {
  readonly kind: 'lrs';
  /** Base address of its xAPI, such as `https://lrs.example.com/xapi/`. */
  readonly endpoint: string;
  /** Value of the Authorization header; write-only credentials, since everybody can read them. */
  readonly auth: string;
  /** Whose people they are: an IRI that the owner controls. */
  readonly homePage: string;
}

/** The player stands in a package of a learning platform. */
export interface Packaged {
  readonly kind: PackageKind;
  /** Modes whose results the platform is told. */
  readonly counts: readonly Mode[];
}

/** Where results go besides this browser. */
export type Delivery = RecordStore | Packaged;
