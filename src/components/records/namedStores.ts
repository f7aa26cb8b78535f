/** Where the owner of the site lets results go. */
export interface NamedStores {
  /** Origins at which a person may name a store of their own. */
  readonly allowed: readonly string[];
  /** What the owner's own store is known by; absent where there is none. */
  readonly owners?: string;
}

export const noStores: NamedStores = { allowed: [] };
