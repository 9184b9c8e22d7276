import { approaches } from '../core';

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const inWords = (count: number): string => words[count] ?? `${count}`;
const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** What stands side by side: “Three ways to a Docker daemon and nine without one”. */
export function approachWords(): string {
  const daemons = approaches.filter(({ group }) => group === 'daemon').length;
  const others = approaches.length - daemons;
  return `${inWords(daemons)} ${many(daemons, 'way', 'ways')} to a Docker daemon and ${inWords(others).toLowerCase()} without one`;
}
