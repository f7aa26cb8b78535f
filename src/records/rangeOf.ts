/** All keys of a store whose first part is this one: a person, an attempt or a destination. */
export function rangeOf(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}
