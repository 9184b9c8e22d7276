/**
 * Rows in which every combination of values of any three columns comes up at least once. Greedy, and the same on every
 * run: each row begins with combinations that no row has yet, and every other column takes the value that adds most.
 * `columns` holds the number of values of each column; a row holds an index for each.
 */
export function coveringArray(columns: readonly number[]): number[][] {
  const triples = new Uncovered(columns);
  const rows: number[][] = [];
  for (;;) {
    const start = triples.next();
    if (!start) return rows;
    const row = fill(columns, start, triples, rows.length);
    triples.cover(row);
    rows.push(row);
  }
}

/** A row that holds the start and, in each other column, the value that covers most of what is not covered yet. */
function fill(
  columns: readonly number[],
  start: ReadonlyMap<number, number>,
  triples: Uncovered,
  turn: number,
): number[] {
  const row = columns.map((_, index) => start.get(index) ?? -1);
  const fixed = [...start.keys()];
  // Columns with many values are the ones whose combinations are rare: they choose first.
  const rest = columns
    .map((size, index) => ({ size, index }))
    .filter(({ index }) => !start.has(index))
    .toSorted((a, b) => b.size - a.size || a.index - b.index);
  for (const { size, index } of rest) {
    let best = turn % size;
    let most = -1;
    for (let step = 0; step < size; step += 1) {
      const value = (turn + step) % size;
      const gain = triples.gain(row, fixed, index, value);
      if (gain > most) [best, most] = [value, gain];
    }
    row[index] = best;
    fixed.push(index);
  }
  return row;
}

/** The combinations of three columns that no row has yet. */
class Uncovered {
  readonly #columns: readonly number[];
  /** For each three columns, in order, a byte for each combination of their values. */
  readonly #seen = new Map<number, Uint8Array>();
  readonly #open: { readonly a: number; readonly b: number; readonly c: number; from: number }[] = [];

  constructor(columns: readonly number[]) {
    this.#columns = columns;
    for (let a = 0; a < columns.length; a += 1)
      for (let b = a + 1; b < columns.length; b += 1)
        for (let c = b + 1; c < columns.length; c += 1) {
          this.#seen.set(key(a, b, c), new Uint8Array(this.#size(a) * this.#size(b) * this.#size(c)));
          this.#open.push({ a, b, c, from: 0 });
        }
    // The largest first: what is left of the small ones fits into their rows.
    this.#open.sort((x, y) => this.#combinations(y) - this.#combinations(x));
  }

  #size(index: number): number {
    return this.#columns[index] ?? 0;
  }

  #combinations({ a, b, c }: { readonly a: number; readonly b: number; readonly c: number }): number {
    return this.#size(a) * this.#size(b) * this.#size(c);
  }

  #at(b: number, c: number, x: number, y: number, z: number): number {
    return (x * this.#size(b) + y) * this.#size(c) + z;
  }

  /** Three columns with values that no row has together. */
  next(): ReadonlyMap<number, number> | undefined {
    for (;;) {
      const [first] = this.#open;
      if (!first) return undefined;
      const { a, b, c } = first;
      const at = this.#seen.get(key(a, b, c))?.indexOf(0, first.from) ?? -1;
      if (at < 0) {
        this.#open.shift();
        continue;
      }
      first.from = at;
      const z = at % this.#size(c);
      const y = Math.floor(at / this.#size(c)) % this.#size(b);
      const x = Math.floor(at / (this.#size(c) * this.#size(b)));
      return new Map([
        [a, x],
        [b, y],
        [c, z],
      ]);
    }
  }

  /** How many combinations a value would add to the columns of a row that have one. */
  gain(row: readonly number[], fixed: readonly number[], index: number, value: number): number {
    let count = 0;
    for (let i = 0; i < fixed.length; i += 1)
      for (let j = i + 1; j < fixed.length; j += 1)
        count += 1 - this.#isSeen(row, fixed[i] ?? 0, fixed[j] ?? 0, index, value);
    return count;
  }

  #isSeen(row: readonly number[], one: number, two: number, index: number, value: number): number {
    let a = one;
    let b = two;
    let c = index;
    // In order of the columns.
    if (a > b) [a, b] = [b, a];
    if (b > c) [b, c] = [c, b];
    if (a > b) [a, b] = [b, a];
    const of = (column: number): number => (column === index ? value : (row[column] ?? 0));
    return this.#seen.get(key(a, b, c))?.[this.#at(b, c, of(a), of(b), of(c))] ?? 0;
  }

  cover(row: readonly number[]): void {
    for (let a = 0; a < row.length; a += 1)
      for (let b = a + 1; b < row.length; b += 1)
        for (let c = b + 1; c < row.length; c += 1) {
          const seen = this.#seen.get(key(a, b, c));
          if (seen) seen[this.#at(b, c, row[a] ?? 0, row[b] ?? 0, row[c] ?? 0)] = 1;
        }
  }
}

const key = (a: number, b: number, c: number): number => (a * 64 + b) * 64 + c;
