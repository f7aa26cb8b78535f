import type { Language } from '../model/language.ts';

/** What a manifest says of the scenario in a package. */
export interface Course {
  readonly slug: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** IRI of the owner, under which cmi5 names its activities. */
  readonly homePage: string;
}
