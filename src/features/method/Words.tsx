import { Stamp, type StampVerdict } from '../../ui/Stamp';
import { Section } from './Section';
import styles from './MethodPlace.module.css';

const verdicts: readonly (readonly [StampVerdict, string])[] = [
  [
    'works',
    'Nothing rules it out, no high or critical risk stands in it in your context, the code is not anybody’s, and nothing discourages it.',
  ],
  [
    'price',
    'It works, and costs something that you should know before: the sentence beside the stamp says what.',
  ],
  ['depends', 'One of its limits hangs on a question that is open. It names the question.'],
  ['blocked', 'A hard limit holds, whatever the open questions turn out to be.'],
];

const terms: readonly (readonly [string, string])[] = [
  [
    'Open',
    'No answer, no platform and no other answer says it, and its values would not all lead to the same. Each value is tried to find that out, not guessed. Questions that could change the recommendation come before those that could change a verdict only.',
  ],
  [
    'Provisional',
    'What is recommended rests on an open question: another answer to it would put another approach first, or rule this one out.',
  ],
  [
    'Assumed',
    'A manifest cannot leave anything open. Where you say nothing it is drawn for the value that is least likely to be refused, and lists it. Verdicts never rest on an assumption; the order among what is left does, until you answer.',
  ],
  [
    'Confidence',
    'High: read in the code or the documentation of those who made it, or run by us. Medium: read elsewhere, or concluded from what was read. Low: not confirmed, and its sentence says so. The lowest of a statement and its sources counts.',
  ],
];

/** What the words mean that stand on every page. */
export function Words() {
  return (
    <Section id="words">
      <dl className={styles.terms}>
        {verdicts.map(([verdict, text]) => (
          <div key={verdict}>
            <dt>
              <Stamp verdict={verdict} size="sm" />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
        {terms.map(([term, text]) => (
          <div key={term}>
            <dt>
              <b>{term}</b>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
