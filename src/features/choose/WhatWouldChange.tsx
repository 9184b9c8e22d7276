import { useDeferredValue, useMemo } from 'react';
import {
  approaches,
  decide,
  decisionFor,
  refTitle,
  whatWouldChange,
  type Answers,
  type Decision,
  type Weights,
} from '../../core';
import { useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { RichText } from '../../ui/RichText';
import { RuleHeading } from '../../ui/RuleHeading';
import { Stamp } from '../../ui/Stamp';
import { changeWords } from '../../state/describe';
import { focusVerdict } from './Verdict';
import styles from './Lists.module.css';

interface Proposal {
  readonly key: string;
  readonly words: string;
  readonly answers: Answers;
  readonly ref: string;
}

const SHOWN = 4;

/** The smallest changes of answers that make another approach usable or the recommendation. */
function proposalsFor(answers: Answers, weights: Weights, decision: Decision): Proposal[] {
  const best = (decision.best?.refs ?? []).map((ref: string) => ref.split('/')[0]);
  const proposals = approaches
    .filter(({ id }) => !best.includes(id))
    .flatMap(({ id }): Proposal[] => {
      const blocked = decision.approaches.find((candidate) => candidate.id === id)?.verdict === 'blocked';
      const [first] = blocked
        ? whatWouldChange(answers, id, 'works', undefined, weights)
        : whatWouldChange(answers, id, 'best', 1, weights);
      if (!first) return [];
      const words = first.changes.map(({ question, value }) => changeWords(question, value)).join(' and ');
      return [{ key: `${id} ${words}`, words, answers: first.answers, ref: id }];
    });
  return proposals.slice(0, SHOWN);
}

/** What would change the verdict: each a button that takes the changed answers. Back undoes it. */
export function WhatWouldChange({ decision }: { readonly decision: Decision }) {
  const answers = useDeferredValue(useSlipway((state) => state.link.answers));
  const weights = useDeferredValue(useSlipway((state) => state.link.weights));
  const take = useSlipway((state) => state.take);
  const proposals = useMemo(() => proposalsFor(answers, weights, decision), [answers, weights, decision]);
  // One change may help several approaches: it is one button.
  const changes = [...new Set(proposals.map(({ words }) => words))];
  return (
    <div>
      <RuleHeading level={3}>What would change it</RuleHeading>
      {proposals.length === 0 ? (
        <p className={styles.empty}>No small change was found that would help another approach.</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((words) => {
            const together = proposals.filter((proposal) => proposal.words === words);
            const next = together[0]?.answers ?? answers;
            return (
              <li key={words}>
                <Button
                  onClick={() => {
                    take({ answers: next });
                    focusVerdict();
                  }}
                >
                  {words}
                </Button>
                {together.map(({ key, ref }) => {
                  const after = decisionFor(decide(next, weights), ref);
                  return (
                    <p key={key}>
                      {after && <Stamp verdict={after.verdict} size="sm" />}{' '}
                      <b>{refTitle(after?.ref ?? ref)}</b>. <RichText text={after?.sentence ?? ''} />
                    </p>
                  );
                })}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
