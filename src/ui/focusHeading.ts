import { focusOn } from './focusOn';

/** Goes to the top and puts the focus on the heading of what is shown now: what a loaded page would do. */
export function focusHeading(): void {
  window.scrollTo(0, 0);
  focusOn(document.querySelector<HTMLElement>('main h1'), { preventScroll: true });
}
