import { question, type Plan, type QuestionId } from '../../core';
import { sourceItems } from '../../state/evidence';
import { hrefOf, useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { Disclosure } from '../../ui/Disclosure';
import { followInPlace } from '../../ui/followInPlace';
import { SourceList } from '../../ui/SourceList';

import styles from './Above.module.css';

const named = (list: readonly { readonly question: QuestionId; readonly value: string }[]): string =>
  list.map(({ question: id, value }) => `${question(id).title} = ${value}`).join(', ');

/** What stands above the file: that it is not for these answers, warnings, and what it assumes. */
export function Above({ plan }: { readonly plan: Plan }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const href = hrefOf('choose', link);
  return (
    <div className={styles.above}>
      {plan.blockedBy.length > 0 && (
        <Callout tone="danger">
          <strong>Not for your answers.</strong> {plan.blockedBy.join(' ')} The file is drawn for:{' '}
          {named(plan.drawnFor) || 'other answers'}.
        </Callout>
      )}
      {plan.warnings.map(({ id, text, sources }) => (
        <Callout key={id} tone="info">
          <p>{text}</p>
          {sources.length > 0 && <SourceList items={sourceItems(sources)} />}
        </Callout>
      ))}
      {plan.assumptions.length > 0 && (
        <Disclosure
          className={styles.assumed}
          summary={`Rests on ${
            plan.assumptions.length === 1 ? 'one assumption' : `${plan.assumptions.length} assumptions`
          }: ${named(plan.assumptions)}`}
        >
          <ul>
            {plan.assumptions.map(({ question: id, value, why }) => (
              <li key={id}>
                <b>
                  {question(id).title}: {value}.
                </b>{' '}
                {why}
              </li>
            ))}
          </ul>
          <p>
            <a href={href} onClick={followInPlace(href, follow)}>
              Answer them
            </a>
          </p>
        </Disclosure>
      )}
    </div>
  );
}
