import { Panel } from '../../ui/Panel';
import styles from './Answer.module.css';

/** Holds the room of what is read from the pod while that is on its way, or says that it did not come. */
export function Awaited({ failed }: { readonly failed: boolean }) {
  return (
    <>
      <p className={styles.awaitedReach}>
        {failed
          ? 'What is drawn from the pod could not be loaded. The verdict does not need it; reload the page to see it.'
          : 'Who can reach node root is being read from the pod.'}
      </p>
      <div className={styles.pair} aria-busy={!failed}>
        <Panel title="The pod">
          <p className={styles.awaited}>{failed ? 'Not drawn.' : 'Being drawn.'}</p>
        </Panel>
        <Panel title="Its lines">
          <p className={styles.awaited}>{failed ? 'Not written.' : 'Being written.'}</p>
        </Panel>
      </div>
    </>
  );
}
