/** Words of the dialog in the page's language. */
export interface SearchWords {
  readonly none: string;
  readonly missing: string;
  readonly offline: string;
  /** With `#` for the number. */
  readonly count: string;
  /** With `@` for what was typed and `#` for what was searched instead. */
  readonly takenFor: string;
  /** With `#` for what may have been meant. */
  readonly meant: string;
  readonly kinds: Readonly<Record<string, string>>;
}
