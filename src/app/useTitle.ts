import { useEffect } from 'react';
import { documentTitle, places, type PlaceId } from '../state/places';

/** Keeps the title of the document that of the place. */
export function useTitle(place: PlaceId): void {
  useEffect(() => {
    const record = places.find(({ id }) => id === place);
    if (record) document.title = documentTitle(record);
  }, [place]);
}
