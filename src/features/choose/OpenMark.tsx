import { Icon } from '../../ui/Icon';
import styles from './OpenMark.module.css';

/** In a row: an answer to this question could still change the recommendation. */
export function OpenMark() {
  return (
    <span className={styles.open}>
      <Icon name="fork" /> Open
    </span>
  );
}
