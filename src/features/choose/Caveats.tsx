import { question } from '../../core';
import { planOf } from '../../state/drawn';
import { useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { RichText } from '../../ui/RichText';
import styles from './Answer.module.css';

/** What the manifest asks for and assumes. It stands last, so that nothing moves when it comes. */
export function Caveats() {
  const { assumptions, warnings } = planOf(useSlipway((state) => state.link));
  return (
    <>
      {warnings.length > 0 && (
        <Callout tone="info">
          {warnings.map(({ id, text }) => (
            <p key={id}>
              <RichText text={text} />
            </p>
          ))}
        </Callout>
      )}
      {assumptions.length > 0 && (
        <p className={styles.assumed}>
          Drawn with {assumptions.length === 1 ? 'an assumption' : `${assumptions.length} assumptions`}:{' '}
          {assumptions.map(({ question: id, value }) => `${question(id).title}: ${value}`).join('; ')}.
        </p>
      )}
    </>
  );
}
