import type { MouseEvent } from 'react';

/** What of a click decides whether the browser or the application follows a link. */
type Press = Pick<
  MouseEvent,
  'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented' | 'preventDefault'
>;

/**
 * A click handler that hands a plain press to the application. With a modifier key or another button the
 * browser does what the reader asked for: a new tab, a download. Without `onNavigate` it always does.
 */
export function followInPlace(
  href: string,
  onNavigate: ((href: string) => void) | undefined,
): ((event: Press) => void) | undefined {
  if (!onNavigate) return undefined;
  return (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onNavigate(href);
  };
}
