/** A scenario that can be assigned. */
export interface Assignable {
  readonly slug: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly minutes: number;
}
