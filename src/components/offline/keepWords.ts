/** Sentences of the offer to keep something, in the page's language. */
export interface KeepWords {
  /** With `@` for the pages fetched and `#` for all of them. */
  readonly progress: string;
  /** With `#` for the size. */
  readonly kept: string;
  readonly failed: string;
  readonly removed: string;
}
