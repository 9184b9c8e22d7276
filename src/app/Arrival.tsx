import { useEffect, useRef } from 'react';
import type { PlaceId } from '../state/places';
import { focusHeading } from '../ui/focusHeading';

/**
 * After a move puts the focus on the heading of the new place. It stands inside the boundary that waits for the
 * place, so that it acts when the place is there, and before the place, so that what a link points at scrolls last.
 */
export function Arrival({
  place,
  clearings,
}: {
  readonly place: PlaceId;
  /** How often all answers were cleared: each time the place begins anew. */
  readonly clearings: number;
}) {
  const last = useRef(place);
  const lastClearings = useRef(clearings);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    // A place may have focused a field of its own.
    if (document.activeElement?.closest('main > *')) window.scrollTo(0, 0);
    else focusHeading();
  }, [place]);
  useEffect(() => {
    if (lastClearings.current === clearings) return;
    lastClearings.current = clearings;
    focusHeading();
  }, [clearings]);
  return null;
}
