import { approachOf, refsOf, type Decision } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { Stamp } from '../../ui/Stamp';
import { followInPlace } from '../../ui/followInPlace';
import styles from './Lists.module.css';

/** Every other approach in its place, with its verdict and the reason; nothing is hidden. */
export function Others({ decision, shown }: { readonly decision: Decision; readonly shown: string }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const href = hrefOf('compare', link);
  const method = hrefOf('method', link);
  const others = decision.approaches.filter(
    ({ id }) => !refsOf(shown).some((ref) => ref.split('/')[0] === id) || decision.best === null,
  );
  return (
    <div>
      <RuleHeading
        level={3}
        aside={
          <Button variant="bare" href={href} onClick={followInPlace(href, follow)}>
            Compare all
          </Button>
        }
      >
        The others
      </RuleHeading>
      <ul className={styles.others}>
        {others.map(({ id, verdict, sentence }) => (
          <li key={id}>
            <span>
              <Stamp verdict={verdict} size="sm" />
            </span>
            <p>
              <b>{approachOf(id)?.title}</b> <RichText text={sentence} />
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.about}>
        <a href={method} onClick={followInPlace(method, follow)}>
          How we decide
        </a>
        : limits first, then prices, then a score.
      </p>
    </div>
  );
}
