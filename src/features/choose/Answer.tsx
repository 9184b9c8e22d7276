import type { ReactNode } from 'react';
import { question, refTitle, type Pod, type PodSecurityLevel } from '../../core';
import { decisionOf, planOf, lookOf, shownRef } from '../../state/derived';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Panel } from '../../ui/Panel';
import { followInPlace } from '../../ui/followInPlace';
import { LinesThatMatter } from './LinesThatMatter';
import { Others } from './Others';
import { Verdict } from './Verdict';
import { WhatWouldChange } from './WhatWouldChange';
import styles from './Answer.module.css';

export interface DrawingProps {
  readonly pod: Pod;
  readonly runtime: string;
  readonly level: PodSecurityLevel;
  readonly label: string;
}

export type DrawingSlot = (props: DrawingProps) => ReactNode;

/** Everything that follows from the answers: verdict, drawing, excerpt, and what would change it. */
export function Answer({ drawing }: { readonly drawing: DrawingSlot }) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const choose = useSlipway((state) => state.choose);
  const decision = decisionOf(link.answers);
  const shown = shownRef(link);
  const plan = planOf(link);
  const look = lookOf(link);
  const [pod] = plan.objects;
  const level = look?.level ?? 'privileged';
  const runtime =
    link.answers.runtime ?? (plan.refs[0]?.startsWith('docker-socket') ? 'docker' : 'containerd');
  const href = hrefOf('manifest', link);
  return (
    <div className={styles.answer}>
      <Verdict decision={decision} shown={shown} look={look} />
      {plan.blockedBy.length > 0 && (
        <Callout tone="price">
          The drawing and the manifest are not for your answers: {plan.blockedBy[0]} They show{' '}
          {refTitle(shown)} for{' '}
          {plan.drawnFor.map(({ question: id, value }) => `${question(id).title} = ${value}`).join(', ') ||
            'other answers'}
          .
        </Callout>
      )}
      {plan.warnings.map(({ id, text }) => (
        <Callout key={id} tone="info">
          {text}
        </Callout>
      ))}
      <div className={styles.pair}>
        {pod && (
          <Panel title="The pod">
            {drawing({
              pod,
              runtime: runtime === 'unknown' ? 'containerd' : runtime,
              level,
              label: `${refTitle(shown)}, drawn from its pod`,
            })}
          </Panel>
        )}
        <LinesThatMatter />
      </div>
      <p className={styles.actions}>
        <Button variant="primary" href={href} onClick={followInPlace(href, follow)}>
          Take the manifest
        </Button>
        {link.ref !== undefined && (
          <Button onClick={() => choose(undefined)}>Back to the recommendation</Button>
        )}
      </p>
      {plan.assumptions.length > 0 && (
        <p className={styles.assumed}>
          Drawn with{' '}
          {plan.assumptions.length === 1 ? 'an assumption' : `${plan.assumptions.length} assumptions`}:{' '}
          {plan.assumptions.map(({ question: id, value }) => `${question(id).title} = ${value}`).join('; ')}.
        </p>
      )}
      <div className={styles.pairEven}>
        <WhatWouldChange decision={decision} />
        <Others decision={decision} shown={shown} />
      </div>
    </div>
  );
}
