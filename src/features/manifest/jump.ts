export const linePrefix = 'line-';

/** The id of a line in the page, from 1. */
export const lineId = (number: number): string => `${linePrefix}${number}`;

/** Brings a part of the place into sight, with the focus in it. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  if (target.tabIndex >= 0 || target.hasAttribute('tabindex')) target.focus({ preventScroll: true });
  else target.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** Puts the focus on the number of a line, from 1. */
export const focusLine = (number: number): void =>
  document.querySelector<HTMLElement>(`#${lineId(number)} [data-note]`)?.focus({ preventScroll: true });
