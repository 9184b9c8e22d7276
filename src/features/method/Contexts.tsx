import { byContext, contextTable, optionLabel, riskHeads, trustContexts, vocabulary } from '../../core';
import { environmentOf } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { SeverityMark } from '../../ui/SeverityMark';
import { classes } from '../../ui/classes';
import { followInPlace } from '../../ui/followInPlace';
import { Section } from './Section';
import styles from './Tables.module.css';

const means = {
  A: 'a laptop',
  B: 'one trusted team, on nodes for CI alone',
  C: 'several teams, or nodes that others use',
  D: 'anybody',
} as const;

/** The four trust contexts, where answers lead to them, and the severity of every risk in each. */
export function Contexts() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const { context: now, certain } = environmentOf(link.answers).trust;
  const answers = Object.keys(link.answers).length > 0;
  return (
    <Section id="contexts" aside={answers ? `yours: ${certain ? '' : 'up to '}${now}` : undefined}>
      <div className="stack">
        <p>
          A risk is as bad as the people who can use it and the neighbours whom they meet. Two questions say
          who that is, and give one of four contexts:{' '}
          {trustContexts.map((id) => `${id}, ${means[id]}`).join('; ')}. While one of the two is open, the
          worst context that is still possible counts, and severities are shown as “up to”.
        </p>
        <div className={styles.region}>
          <table className={classes(styles.table, styles.contexts)}>
            <caption>Trust context, by what else is on the nodes and whose code runs</caption>
            <thead>
              <tr>
                <th scope="col">On the nodes</th>
                {vocabulary.trust.map((trust) => (
                  <th key={trust} scope="col">
                    {optionLabel('trust', trust)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {contextTable().map(({ tenancy, cells }) => (
                <tr key={tenancy}>
                  <th scope="row">{optionLabel('tenancy', tenancy)}</th>
                  {cells.map(({ trust, context }) => (
                    <td key={trust}>
                      <b>{context}</b>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {/* On a narrow screen it scrolls by itself, so the keyboard has to reach it. */}
        <div
          className={classes(styles.region, styles.scrolls)}
          role="region"
          aria-label="Severity of every risk"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={classes(styles.table, styles.severities)}>
            <caption>Severity of every risk in each context</caption>
            <thead>
              <tr>
                <th scope="col">Risk</th>
                {trustContexts.map((context) => (
                  <th key={context} scope="col" className={classes(answers && context === now && styles.now)}>
                    {context}
                    {answers && context === now && (
                      <span className="lab"> {certain ? 'yours' : 'at worst'}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {riskHeads.map(({ id, label, title, severity }) => {
                const by = byContext(severity);
                const href = hrefOf('risks', { ...link, highlight: id });
                return (
                  <tr key={id}>
                    <th scope="row">
                      <span className="src">
                        <a
                          href={href}
                          onClick={followInPlace(href, follow)}
                          aria-label={`${label}: ${title}`}
                        >
                          {label}
                        </a>
                      </span>{' '}
                      {title}
                    </th>
                    {trustContexts.map((context) => (
                      <td key={context}>
                        <SeverityMark severity={by[context]} />
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
    </Section>
  );
}
