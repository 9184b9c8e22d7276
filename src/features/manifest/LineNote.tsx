import {
  noteSources,
  noteWhy,
  riskOf,
  severityRank,
  type Finding,
  type PlanNote,
  type RenderedLine,
  type Risk,
} from '../../core';
import { environmentOf } from '../../state/derived';
import { mitigationsFor, reportedBy, sourceItems } from '../../state/evidence';
import { hrefOf, useSlipway } from '../../state/store';
import { Button } from '../../ui/Button';
import { followInPlace } from '../../ui/followInPlace';
import { Note } from '../../ui/Note';
import { RichText } from '../../ui/RichText';
import { SeverityMark } from '../../ui/SeverityMark';
import { SourceList } from '../../ui/SourceList';
import styles from './LineNote.module.css';

export interface LineNoteProps {
  readonly number: number;
  readonly lineNumber: number;
  readonly line: RenderedLine;
  readonly note: PlanNote;
  readonly findings: readonly Finding[];
  /** The note is of a manifest that is not the shown one: what changes it is no offer here. */
  readonly isOther?: boolean;
  readonly onClose: () => void;
}

/** One line, answered: why it is there, what it risks, who reports it, what to do instead, and the sources. */
export function LineNote({
  number,
  lineNumber,
  line,
  note,
  findings,
  isOther = false,
  onClose,
}: LineNoteProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const take = useSlipway((state) => state.take);
  const worst = findings.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity))[0];
  const { sources, confidence } = noteSources(note);
  const standing = [...new Set(findings.map(({ risk }) => risk))].flatMap((id) => riskOf(id) ?? []);
  const related = note.risks
    .filter((id) => !standing.some((risk) => risk.id === id))
    .flatMap((id) => riskOf(id) ?? []);
  const upTo = !environmentOf(link.answers).trust.certain;
  const instead = isOther
    ? []
    : standing.flatMap((risk) => mitigationsFor(link, risk)).filter(({ next }) => next);
  const riskLink = (risk: Risk) => {
    const href = hrefOf('risks', { ...link, highlight: risk.id });
    return (
      <a href={href} onClick={followInPlace(href, follow)}>
        {risk.label} {risk.title}
      </a>
    );
  };
  return (
    <Note
      label={`Why line ${lineNumber} is there`}
      mark={worst ? <SeverityMark severity={worst.severity} upTo={upTo} /> : `Note ${number}`}
      where={`line ${lineNumber}`}
      onClose={onClose}
    >
      <div className={styles.note}>
        <p>
          <code>{line.text.trim()}</code>
        </p>
        <p>
          <RichText text={noteWhy(note)} />
        </p>
        <dl>
          {standing.length > 0 && (
            <>
              <dt>Risk here</dt>
              <dd>
                <ul>
                  {standing.map((risk) => (
                    <li key={risk.id}>{riskLink(risk)}</li>
                  ))}
                </ul>
              </dd>
              <dt>Reported by</dt>
              <dd>
                {[
                  ...new Set(standing.map((risk) => reportedBy(risk) ?? 'no public checker that we read')),
                ].join('; ')}
              </dd>
            </>
          )}
          {related.length > 0 && (
            <>
              <dt>{standing.length > 0 ? 'Also about' : 'About'}</dt>
              <dd>
                <ul>
                  {related.map((risk) => (
                    <li key={risk.id}>{riskLink(risk)}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>Source</dt>
          <dd>
            <SourceList items={sourceItems(sources, confidence)} />
          </dd>
        </dl>
        {instead.length > 0 && (
          <div className={styles.instead}>
            <b>Instead:</b>
            {instead.map(({ mitigation, next }) => (
              <Button key={mitigation.id} onClick={() => next && take(next)}>
                {mitigation.title}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Note>
  );
}
