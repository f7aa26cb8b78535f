import type { Mode } from '../model/event.ts';

/** The kinds of package for a learning platform. */
export const packageKinds = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** A learning record store, and what it asks of whoever writes to it. */
export interface RecordStore {
  /** Base address of its xAPI, such as `https://lrs.example.com/xapi/`. */
  readonly endpoint: string;
  /** Value of the Authorization header. */
  readonly auth: string;
}

/** The record stores that results may go to, as the owner of the site named them at the build. */
export interface RecordStores {
  readonly kind: 'lrs';
  /** Whose people they are: an IRI that the owner controls. */
  readonly homePage: string;
  /** The owner's own store, with write-only credentials, since everybody can read them; absent where there is none. */
  readonly owners?: RecordStore;
  /** Origins at which a person may name a store of their own; none where the owner allows none. */
  readonly allowed: readonly string[];
}

/** The player stands in a package of a learning platform. */
export interface Packaged {
  readonly kind: PackageKind;
  /** Modes whose results the platform is told. */
  readonly counts: readonly Mode[];
}

/** Where results go besides this browser. */
export type Delivery = RecordStores | Packaged;
