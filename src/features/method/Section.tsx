import type { ReactNode } from 'react';
import { RuleHeading } from '../../ui/RuleHeading';
import { sections, type SectionId } from './sections';
import styles from './MethodPlace.module.css';

export interface SectionProps {
  readonly id: SectionId;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One step of the method under its heading, which links lead to. */
export function Section({ id, aside, children }: SectionProps) {
  const headingId = `method-${id}`;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <RuleHeading level={2} id={headingId} aside={aside}>
        {sections.find((section) => section.id === id)?.title}
      </RuleHeading>
      {children}
    </section>
  );
}
