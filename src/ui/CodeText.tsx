import { Fragment } from 'react';
import { breakParts } from './breakParts';
import styles from './CodeText.module.css';

/** Code that wraps where an engineer would break it. Copying it gives the text as it is. */
export function CodeText({ text }: { text: string }) {
  return breakParts(text).map((part, place) => {
    const key = `${place}`;
    if (part.held)
      return (
        <span key={key} className={styles.held}>
          {part.text}
        </span>
      );
    return (
      <Fragment key={key}>
        {place > 0 && !part.text.startsWith(' ') && <wbr />}
        {part.text}
      </Fragment>
    );
  });
}
