/** Words of the dialog in the page's language. */
export interface SearchWords {
  readonly none: string;
  readonly missing: string;
  /** With `#` for the number. */
  readonly count: string;
  readonly kinds: Readonly<Record<string, string>>;
}
