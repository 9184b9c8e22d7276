import { decisionFor, refTitle, riskOf, type Decision, type DecisionReason, type PodLook } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { Callout } from '../../ui/Callout';
import { Icon } from '../../ui/Icon';
import { RichText } from '../../ui/RichText';
import { Stamp } from '../../ui/Stamp';
import { followInPlace } from '../../ui/followInPlace';
import { count } from './words';
import styles from './Verdict.module.css';

const symbols = {
  good: { name: 'check', tone: 'good' },
  partly: { name: 'half', tone: 'part' },
  bad: { name: 'cross', tone: 'bad' },
  depends: { name: 'fork', tone: 'depends' },
} as const;

/** The line above the verdict: how far it can be relied on. */
export function verdictLead(decision: Decision, chosen: boolean): string {
  if (chosen) return 'Your choice, not the recommendation.';
  const open = decision.open.filter(({ changes }) => changes === 'recommendation').length;
  const start = decision.best?.provisional ? 'With what we know, provisional.' : 'With what we know.';
  return open === 0
    ? 'With what we know. No open question would change this.'
    : `${start} ${count(open, 'open question', 'open questions')} could change this.`;
}

export function Reasons({ reasons }: { readonly reasons: readonly DecisionReason[] }) {
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
                const risk = riskOf(id);
                if (!risk) return null;
                const href = hrefOf('risks', { ...link, highlight: id });
                return (
                  <a key={id} href={href} onClick={followInPlace(href, follow)} title={risk.title}>
                    {risk.label}
                  </a>
                );
              })}
              {confidence !== undefined && confidence !== 'high' && ` confidence ${confidence}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The running verdict: what is recommended, its price, its reasons, and who can reach node root through it. */
export function Verdict({
  decision,
  shown,
  look,
}: {
  readonly decision: Decision;
  readonly shown: string;
  readonly look: PodLook | undefined;
}) {
  const chosen = useSlipway((state) => state.link.ref !== undefined);
  const found = decisionFor(decision, shown);
  const reach = look?.reach;
  const nothing = decision.best === null && !chosen;
  return (
    <>
      <div className={styles.verdict}>
        <div>
          <p className="lab">{nothing ? 'Nothing fits these answers.' : verdictLead(decision, chosen)}</p>
          <h2 className={styles.title}>{nothing ? 'None of these' : refTitle(shown)}</h2>
          {found && (
            <p className={styles.stamp}>
              <Stamp verdict={nothing ? 'blocked' : found.verdict} size="lg" />
            </p>
          )}
          <p className={styles.sentence}>{nothing ? decision.advice?.text : found?.sentence}</p>
        </div>
        {found && !nothing && <Reasons reasons={found.reasons} />}
        {nothing && decision.advice && (
          <div>
            <p className="lab">What to reconsider</p>
            <Reconsider advice={decision.advice} />
          </div>
        )}
      </div>
      {reach && !nothing && (
        <Callout tone={reach.how === 'kernel-bug' ? 'info' : 'danger'}>
          <p>
            <strong>Who can reach node root:</strong> <RichText text={reach.who[0] ?? reach.sentence} />.
          </p>
        </Callout>
      )}
    </>
  );
}

function Reconsider({ advice }: { readonly advice: NonNullable<Decision['advice']> }) {
  return (
    <ul className={styles.reasons}>
      {advice.reconsider.map(({ question: id, say }) => (
        <li key={id}>
          <Icon name="fork" tone="depends" />
          <span>
            <b>{titles[id] ?? id}</b>. Can be changed by {say}.
          </span>
        </li>
      ))}
    </ul>
  );
}

const titles: Readonly<Record<string, string>> = {
  jobs: 'What the jobs must do',
  podSecurity: 'What the namespace refuses',
  platform: 'The platform',
  runtime: 'The runtime of the nodes',
  workspace: 'The checkout in those containers',
  nodeChanges: 'Whether nodes may be changed',
  nodeOs: 'The operating system of the nodes',
};
