import { classes } from '../../ui/classes';
import { followInPlace } from '../../ui/followInPlace';
import styles from './PlacesNav.module.css';

/** A place of the application. */
export interface FramePlace {
  id: string;
  label: string;
  href: string;
  /** A number after the label, with the words that say what it counts: "open risks". */
  badge?: { count: number; text: string } | undefined;
  current?: boolean | undefined;
}

export interface PlacesNavProps {
  places: readonly FramePlace[];
  onNavigate?: ((href: string) => void) | undefined;
  /** In a row as tabs of the sheet, or one under the other in the menu. */
  layout: 'row' | 'column';
}

/** The places. The current one is marked by a line, its weight and `aria-current`. */
export function PlacesNav({ places, onNavigate, layout }: PlacesNavProps) {
  return (
    <nav className={classes(styles.places, styles[layout])} aria-label="Places">
      {places.map((place) => (
        <a
          key={place.id}
          className={styles.place}
          href={place.href}
          aria-current={place.current ? 'page' : undefined}
          onClick={followInPlace(place.href, onNavigate)}
        >
          {place.label}
          {place.badge && (
            <span className={styles.badge}>
              {' '}
              {place.badge.count}
              <span className="vh"> {place.badge.text}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
