/** A growing set of pairs of whole numbers, each known by the order in which it came. Open addressing over typed arrays. */
export class StateTable {
  size = 0;
  low: Int32Array;
  high: Int32Array;
  private slots: Int32Array;
  private mask: number;

  constructor(capacity = 1024) {
    const room = 2 ** Math.ceil(Math.log2(capacity));
    this.low = new Int32Array(room);
    this.high = new Int32Array(room);
    this.slots = new Int32Array(room * 2).fill(-1);
    this.mask = room * 2 - 1;
  }

  /** Index of the pair; adds it where it is new, which shows in `size`. */
  add(low: number, high: number): number {
    let slot = hash(low, high) & this.mask;
    for (;;) {
      const index = this.slots[slot] ?? -1;
      if (index < 0) break;
      if (this.low[index] === low && this.high[index] === high) return index;
      slot = (slot + 1) & this.mask;
    }
    if (this.size === this.low.length) {
      this.grow();
      return this.add(low, high);
    }
    this.slots[slot] = this.size;
    this.low[this.size] = low;
    this.high[this.size] = high;
    return this.size++;
  }

  private grow(): void {
    this.low = enlarged(this.low);
    this.high = enlarged(this.high);
    this.slots = new Int32Array(this.low.length * 2).fill(-1);
    this.mask = this.slots.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = hash(this.low[index] ?? 0, this.high[index] ?? 0) & this.mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = index;
    }
  }
}

function hash(low: number, high: number): number {
  let mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** A copy of twice the length, filled up with zeros. */
export function enlarged(array: Int32Array): Int32Array {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
