import type { Member } from './checkedPod';

/** Go's `pluralize` of upstream's policy/helpers.go. */
export const plural = (one: string, many: string, count: number): string => (count === 1 ? one : many);

/** `"a", "b"`: upstream's `joinQuote`. */
export const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');

/** Each value once, in the order in which Go lists a set of strings. */
export const sortedSet = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

/** `container "a"`, `containers "a", "b"`. */
export const containersNamed = (names: readonly string[]): string =>
  `${plural('container', 'containers', names.length)} ${quoted(names)}`;

export const namesOf = (list: readonly Member[]): string[] => list.map((member) => member.name);

/** Who sets a field: `pod`, `container "a"`, `pod and containers "a", "b"`. */
export const setters = (podIsBad: boolean, bad: readonly Member[]): string =>
  [...(podIsBad ? ['pod'] : []), ...(bad.length > 0 ? [containersNamed(namesOf(bad))] : [])].join(' and ');
