import type { ReactNode } from 'react';
import { decisionFor, question, refTitle, riskHeadOf, type Decision, type DecisionReason } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { Icon } from '../../ui/Icon';
import { RichText } from '../../ui/RichText';
import { focusOn } from '../../ui/focusOn';
import { Stamp } from '../../ui/Stamp';
import { followInPlace } from '../../ui/followInPlace';
import { count } from '../../ui/count';
import { AdviceText } from './AdviceText';
import styles from './Verdict.module.css';

const symbols = {
  good: { name: 'check', tone: 'good' },
  partly: { name: 'half', tone: 'part' },
  bad: { name: 'cross', tone: 'bad' },
  depends: { name: 'fork', tone: 'depends' },
} as const;

const titleId = 'verdict';

/** After a press that took its own button away: the focus goes to the title of the verdict, which it changed. */
export function focusVerdict(): void {
  requestAnimationFrame(() => focusOn(document.getElementById(titleId)));
}

/** The line above the verdict: how far it can be relied on. */
export function verdictLead(decision: Decision, chosen: boolean): string {
  if (chosen) return 'Your choice, not the recommendation.';
  const open = decision.open.filter(({ changes }) => changes === 'recommendation').length;
  if (open > 0)
    return `With what we know, provisional. ${count(open, 'open question', 'open questions')} could change this.`;
  return decision.best?.provisional
    ? 'With what we know, provisional.'
    : 'With what we know. No open question would change this.';
}

/** As many as stand beside the verdict without pushing the drawing off the screen: all of four, else three. */
const SHOWN = 4;

function Reasons({ reasons }: { readonly reasons: readonly DecisionReason[] }) {
  const shown = reasons.length > SHOWN ? SHOWN - 1 : SHOWN;
  const more = reasons.slice(shown);
  return (
    <div className={styles.why}>
      <ReasonList reasons={reasons.slice(0, shown)} />
      {more.length > 0 && (
        <Disclosure summary={count(more.length, 'more reason', 'more reasons')}>
          <ReasonList reasons={more} />
        </Disclosure>
      )}
    </div>
  );
}

function ReasonList({ reasons }: { readonly reasons: readonly DecisionReason[] }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ tone, text, risks, confidence }) => (
        <li key={text}>
          <Icon name={symbols[tone].name} tone={symbols[tone].tone} />
          <span>
            <RichText text={text} />{' '}
            <span className="src">
              {risks.map((id) => {
                const risk = riskHeadOf(id);
                if (!risk) return null;
                const href = hrefOf('risks', { ...link, highlight: id });
                const name = `${risk.label}: ${risk.title}`;
                return (
                  <a
                    key={id}
                    href={href}
                    onClick={followInPlace(href, follow)}
                    aria-label={name}
                    title={name}
                  >
                    {risk.label}
                  </a>
                );
              })}
            </span>
            {confidence !== undefined && confidence !== 'high' && (
              <span className={styles.confidence}> confidence {confidence}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The running verdict: what is recommended, its price and its reasons. */
export function Verdict({
  decision,
  shown,
  children,
}: {
  readonly decision: Decision;
  readonly shown: string;
  /** What to do with it: stands beside the stamp. */
  readonly children?: ReactNode;
}) {
  const chosen = useSlipway((state) => state.link.ref !== undefined);
  const found = decisionFor(decision, shown);
  const nothing = decision.best === null && !chosen;
  return (
    <div className={styles.verdict}>
      <div>
        <p className="lab">{nothing ? 'Nothing fits these answers.' : verdictLead(decision, chosen)}</p>
        <h2 className={styles.title} id={titleId}>
          {nothing ? 'None of these' : refTitle(shown)}
        </h2>
        <div className={styles.stamp}>
          {found && <Stamp verdict={found.verdict} size="lg" />}
          {children}
        </div>
        <p className={styles.sentence}>
          {nothing && decision.advice ? (
            <AdviceText id={decision.advice.id} />
          ) : (
            <RichText text={found?.sentence ?? ''} />
          )}
        </p>
      </div>
      {found && !nothing && <Reasons reasons={found.reasons} />}
      {nothing && decision.advice && decision.advice.reconsider.length > 0 && (
        <div>
          <p className="lab">What to reconsider</p>
          <Reconsider advice={decision.advice} />
        </div>
      )}
    </div>
  );
}

/** Each alone is enough; where it takes several answers at once, they stand together. */
function Reconsider({ advice }: { readonly advice: NonNullable<Decision['advice']> }) {
  return (
    <ul className={styles.reasons}>
      {advice.reconsider.map((together) => (
        <li key={together.map(({ question: id }) => id).join()}>
          <Icon name="fork" tone="depends" />
          <span>
            {together.map(({ question: id, say }, index) => (
              <span key={id}>
                {index > 0 && <b> and </b>}
                <b>{question(id).title}.</b> <RichText text={say} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
