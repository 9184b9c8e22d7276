import { blindSpotsOf, type Risk } from '../../core';
import { reportedBy } from '../../state/evidence';
import { classes } from '../../ui/classes';
import styles from './Unseen.module.css';

/** Who reports a risk, and under which conditions nobody does. */
export function Unseen({ risk }: { readonly risk: Risk }) {
  const spots = blindSpotsOf(risk.id);
  const checkers = reportedBy(risk);
  return (
    <>
      <p className="small dim">
        {risk.kind === 'reliability' ? 'A matter of reliability. ' : 'A matter of security. '}
        {checkers === undefined
          ? spots.length === 0 && 'No public checker that we read reports it.'
          : `Reported by ${checkers}.`}
      </p>
      {spots.length > 0 && (
        <div>
          <p className="lab">No public checker that we read reports this</p>
          <ul className={classes('small', styles.list)}>
            {spots.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
