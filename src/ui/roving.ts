/** Which way the arrow keys of a group run. */
export type Orientation = 'horizontal' | 'vertical';

/**
 * Where focus goes in a group with one tab stop.
 * Takes the key, the present place and the number of members; gives the new place,
 * or undefined where the key is not for the group. The ends of a `loop` meet.
 * Source: ARIA Authoring Practices, tabs and keyboard interface.
 */
export function rove(
  key: string,
  at: number,
  count: number,
  orientation: Orientation,
  loop: boolean,
): number | undefined {
  if (count === 0) return undefined;
  const [back, forward] =
    orientation === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const wrap = (next: number): number =>
    loop ? (next + count) % count : Math.min(Math.max(next, 0), count - 1);
  switch (key) {
    case back:
      return wrap(at - 1);
    case forward:
      return wrap(at + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
