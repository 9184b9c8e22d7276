/** Puts the focus on an element, also on a heading, which takes it from scripts alone. Nothing where there is none. */
export function focusOn(target: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus(options);
}
