import { useEffect, useRef } from 'react';
import { documentTitle, places, type PlaceId } from '../state/places';

/** Sets the title of the document, and after a move puts the focus on the heading of the new place. */
export function useTitle(place: PlaceId): void {
  const first = useRef(true);
  useEffect(() => {
    const record = places.find(({ id }) => id === place);
    if (record) document.title = documentTitle(record);
    if (first.current) {
      first.current = false;
      return;
    }
    // The place may still be loading: its heading is looked for until it is there.
    let tries = 0;
    const focus = (): void => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      } else if (tries < 20) {
        tries += 1;
        setTimeout(focus, 25);
      }
    };
    focus();
  }, [place]);
}
