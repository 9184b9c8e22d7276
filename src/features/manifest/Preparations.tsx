import type { Plan } from '../../core';
import { sourceItems } from '../../state/evidence';
import { Command } from '../../ui/Command';
import { Disclosure } from '../../ui/Disclosure';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { SourceList } from '../../ui/SourceList';
import styles from './Preparations.module.css';

/** What somebody does once before the pod can start, in the order in which it is done. */
export function Preparations({ plan: { preparations } }: { readonly plan: Plan }) {
  if (preparations.length === 0) return null;
  return (
    <section aria-label="Once, before the pod starts" className={styles.all}>
      <RuleHeading
        level={2}
        size="sm"
        aside={preparations.length === 1 ? 'one step' : `${preparations.length} steps, in this order`}
      >
        Once, before the pod starts
      </RuleHeading>
      <ol>
        {preparations.map(({ id, title, why, commands, sources, confidence }) => (
          <li key={id}>
            <Disclosure summary={title}>
              <div className={styles.step}>
                <p>
                  <RichText text={why} />
                </p>
                {commands.map((command) => (
                  <Command key={command} text={command} />
                ))}
                <SourceList items={sourceItems(sources, confidence)} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  );
}
