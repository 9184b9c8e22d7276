import type { Decision } from '../../core';
import { PlaceHead } from '../../ui/PlaceHead';
import { BackToFiles } from './BackToFiles';
import { RefSelect } from './RefSelect';
import styles from './Ends.module.css';

interface End {
  readonly label: string;
  readonly ref: string;
  readonly onChange: (ref: string) => void;
}

export interface EndsProps {
  readonly title: string;
  readonly lead: string;
  readonly from: End;
  readonly to: End;
  readonly decision: Decision;
  /** What stands between the two choices. */
  readonly children: React.ReactNode;
}

/** The head of a view that holds the chosen manifest against another one, with both to choose. */
export function Ends({ title, lead, from, to, decision, children }: EndsProps) {
  return (
    <>
      <PlaceHead title={title} lead={lead}>
        <BackToFiles />
      </PlaceHead>
      <div className={styles.ends}>
        <RefSelect label={from.label} value={from.ref} decision={decision} onChange={from.onChange} />
        {children}
        <RefSelect label={to.label} value={to.ref} decision={decision} onChange={to.onChange} />
      </div>
    </>
  );
}
