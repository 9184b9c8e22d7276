import type { RiskText } from '../../core';
import { Icon } from '../../ui/Icon';
import { RichText } from '../../ui/RichText';
import { classes } from '../../ui/classes';
import styles from './DoesNotHelp.module.css';

/** What people try against a risk, and why it does not help. */
export function DoesNotHelp({
  text,
  className,
}: {
  readonly text: RiskText | undefined;
  readonly className?: string | undefined;
}) {
  return text?.doesNotHelp?.map((sentence) => (
    <p key={sentence} className={classes(styles.no, className)}>
      <Icon name="cross" tone="bad" />
      <span>
        <RichText text={sentence} />
      </span>
    </p>
  ));
}
