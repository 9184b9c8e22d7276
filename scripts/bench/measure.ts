/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Takes something to do for each item, and what is made of the item before that, which does not count; gives the
 * milliseconds of each, after a warm-up over some of them: the best of five rounds, since other work disturbs.
 */
export function timesOf<T, Made>(
  items: readonly T[],
  make: (item: T) => Made,
  work: (made: Made) => unknown,
): number[] {
  for (const item of items.slice(0, 200)) work(make(item));
  const best = items.map(() => Infinity);
  for (let round = 0; round < 5; round += 1) {
    items.forEach((item, index) => {
      const made = make(item);
      const begun = performance.now();
      work(made);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - begun);
    });
  }
  return best;
}

/** The same of what needs nothing made before. */
export const times = <T>(items: readonly T[], work: (item: T) => unknown): number[] =>
  timesOf(items, (item) => item, work);

/** How often something can be done in a second: the best of five rounds over all items, since other work disturbs. */
export function perSecond<T>(items: readonly T[], work: (item: T) => unknown): number {
  for (const item of items.slice(0, 500)) work(item);
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    for (const item of items) work(item);
    return items.length / ((performance.now() - begun) / 1000);
  });
  return Math.max(...rounds);
}

/** The same numbers on every run, 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const round = (value: number, digits = 1): string => value.toFixed(digits);
export const thousands = (value: number): string => Math.round(value).toLocaleString('en');
