/** Words that the search dialog needs once it finds something, in the page's language. */
export interface DialogWords {
  readonly none: string;
  /** With `#` for the number. */
  readonly count: string;
  /** With `@` for what was typed and `#` for what was searched instead. */
  readonly takenFor: string;
  /** With `#` for what may have been meant. */
  readonly meant: string;
  /** What a page is, by its kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the further filters narrow down to, by their names, and the choice that leaves all. */
  readonly filters: Readonly<Record<string, string>>;
  readonly any: string;
}
