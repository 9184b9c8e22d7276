import {
  decisionFor,
  optionOf,
  question,
  refTitle,
  solutionOf,
  type Assumption,
  type Decision,
  type Plan,
  type QuestionId,
  type Rendered,
} from '../../core';
import { isAside } from '../../state/derived';
import { sourceItems } from '../../state/evidence';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { count } from '../../ui/count';
import { Disclosure } from '../../ui/Disclosure';
import { followInPlace } from '../../ui/followInPlace';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import { Stamp } from '../../ui/Stamp';
import styles from './Above.module.css';

const named = (list: readonly { readonly question: QuestionId; readonly value: string }[]): string =>
  list.map(({ question: id, value }) => `${question(id).title}: ${value}`).join('; ');

/**
 * What is wrong with a typed text stands at its field, where there is one: here it would push the file down while
 * somebody types.
 */
const isAtField = (
  warning: string,
  plan: Plan,
  { placeholders }: Pick<Rendered, 'placeholders'>,
): boolean => {
  const id = warning.replace(/^option-/, '');
  if (id === warning) return false;
  return optionOf(id)?.text
    ? plan.options[id] !== undefined
    : [...plan.placeholders, ...placeholders].some((placeholder) => placeholder.id === id);
};

export interface AboveProps {
  readonly plan: Plan;
  readonly decision: Decision;
  readonly shown: string;
  /** The files below, whose placeholders have fields. */
  readonly rendered: Pick<Rendered, 'placeholders'>;
}

/** What stands above the file: its verdict, what it assumes, that it is not for these answers, and warnings. */
export function Above({ plan, decision, shown, rendered }: AboveProps) {
  const choose = useSlipway((state) => state.choose);
  const isElsewhere = useSlipway((state) => isAside(state.link));
  const found = decisionFor(decision, shown);
  const warnings = plan.warnings.filter(({ id }) => !isAtField(id, plan, rendered));
  const best = decision.best ? solutionOf(decision.best.refs) : undefined;
  return (
    <div className={styles.above}>
      <div className={styles.verdict}>
        {found && (
          <p>
            <Stamp verdict={found.verdict} size="sm" /> <b>{refTitle(shown)}</b>{' '}
            <span className="dim">
              <RichText text={found.sentence} />
            </span>
          </p>
        )}
        {isElsewhere && best !== undefined && (
          <Button variant="bare" onClick={() => choose(undefined)}>
            Back to the recommendation: {refTitle(best)}
          </Button>
        )}
        {plan.assumptions.length > 0 && <Assumed assumptions={plan.assumptions} />}
      </div>
      {plan.blockedBy.length > 0 && (
        <Callout tone="danger">
          <strong>Not for your answers.</strong> <RichText text={plan.blockedBy.join(' ')} /> The file is
          drawn for {named(plan.drawnFor) || 'other answers'}.
        </Callout>
      )}
      {warnings.length > 0 && (
        <Callout tone="info">
          <ul className={styles.warnings}>
            {warnings.map(({ id, text, sources }) => (
              <li key={id}>
                <RichText text={text} />
                {sources.length > 0 && (
                  <Disclosure summary={count(sources.length, 'source')} className={styles.sources}>
                    <SourceList items={sourceItems(sources)} />
                  </Disclosure>
                )}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}

function Assumed({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const href = hrefOf('choose', link);
  return (
    <Disclosure
      className={styles.assumed}
      summary={`Rests on ${count(assumptions.length, 'assumption')}: ${named(assumptions)}`}
    >
      <ul>
        {assumptions.map(({ question: id, value, why }) => (
          <li key={id}>
            <b>
              {question(id).title}: {value}.
            </b>{' '}
            <RichText text={why} />
          </li>
        ))}
      </ul>
      <p>
        <a href={href} onClick={followInPlace(href, follow)}>
          Answer them
        </a>
      </p>
    </Disclosure>
  );
}
