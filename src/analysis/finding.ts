import type { ProvedId } from '../model/diagnostic.ts';

/** Something that a proof found, without words: the compiler makes a diagnostic of it. */
export interface Finding {
  readonly id: ProvedId;
  /** Where, as `document`, `scene:<id>`, `reply:<scene>/<reply>@needs`, `redirect:<index>`, `ending:<id>`. */
  readonly place: string;
  /** What the message names, by key; each check says which. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The shortest events that lead there, in short form. */
  readonly replies?: readonly string[];
}
