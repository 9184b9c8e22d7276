import { noteSources, noteWhy, riskOf, type Finding, type PlanNote } from '../../core';
import { sourceItems } from '../../state/evidence';
import { RichText } from '../../ui/RichText';
import styles from './LineHint.module.css';

/** Why a line is there, for a pointer that rests on it: the reason, its risks and its first source. */
export function LineHint({
  note,
  findings,
}: {
  readonly note: PlanNote;
  readonly findings: readonly Finding[];
}) {
  const standing = [...new Set(findings.map(({ risk }) => risk))].flatMap((id) => riskOf(id) ?? []);
  const sources = sourceItems(noteSources(note).sources);
  return (
    <div className={styles.hint}>
      <p>
        <RichText text={noteWhy(note)} />
      </p>
      {standing.map(({ id, label, title }) => (
        <p key={id} className={styles.risk}>
          {label} {title}
        </p>
      ))}
      {sources[0] && (
        <p className="lab">
          {sources[0].title}
          {sources.length > 1 && `, and ${sources.length - 1} more`}
        </p>
      )}
    </div>
  );
}
