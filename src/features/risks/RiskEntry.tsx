import { lazy, Suspense } from 'react';
import { riskOf } from '../../core';
import { sourceItems } from '../../state/evidence';
import { hrefOf, useSlipway } from '../../state/store';
import { classes } from '../../ui/classes';
import { lineWords } from '../../ui/count';
import { Command } from '../../ui/Command';
import { Disclosure } from '../../ui/Disclosure';
import { followInPlace } from '../../ui/followInPlace';
import { SeverityMark } from '../../ui/SeverityMark';
import { SourceList } from '../../ui/SourceList';
import { DoesNotHelp } from './DoesNotHelp';
import { Frameworks } from './Frameworks';
import { MitigationList } from './MitigationList';
import type { RiskGroup } from './riskGroups';
import type { Mitigations } from './useMitigations';
import { Unseen } from './Unseen';
import { useRiskText } from './useRiskText';
import styles from './RiskEntry.module.css';

/** The messages are many, and most readers have met none of them. */
const Signs = lazy(async () => ({ default: (await import('./Signs')).Signs }));

/** A line of a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

export interface RiskEntryProps {
  readonly group: RiskGroup;
  readonly upTo: boolean;
  /** Where a place stands in the files that the manifest shows. */
  readonly placeOf: (path: string) => FilePlace | undefined;
  /** The name of the file that it shows first. */
  readonly file: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly mitigations: Mitigations;
}

/** One risk: closed a line, opened what goes wrong, how it is shown, who reports it and what can be done. */
export function RiskEntry({ group, upTo, placeOf, file, open, onOpen, mitigations }: RiskEntryProps) {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const risk = riskOf(group.id);
  const text = useRiskText(group.id, open);
  if (!risk) return null;
  const places = group.findings
    .flatMap(({ path }) => {
      const place = placeOf(path);
      return place ? [{ path, ...place }] : [];
    })
    .toSorted((a, b) => Number(b.file === file) - Number(a.file === file) || a.line - b.line);
  const named = [...new Set(places.map((place) => place.file))];
  const where =
    named
      .map((name) => {
        const lines = new Set(places.filter((place) => place.file === name).map(({ line }) => line));
        return `${name === file ? '' : `${name}, `}${lineWords([...lines], 3)}`;
      })
      .join('; ') || 'pod';
  const details = [...new Set(group.findings.map(({ message }) => message))].filter(
    (message) => message !== risk.says,
  );
  // The manifest opens with the note of the first of these lines.
  const path = places[0]?.path;
  const href = hrefOf('manifest', { ...link, ...(path !== undefined && { highlight: path }) });
  return (
    <li id={`risk-${risk.id}`} className={classes(styles.entry, open && styles.open)}>
      <Disclosure
        variant="row"
        open={open}
        onOpenChange={onOpen}
        summary={
          <span className={styles.row}>
            <SeverityMark severity={group.severity} upTo={upTo} />
            <span className={styles.title}>
              <b>{risk.title}</b>
              <small>{risk.says}</small>
            </span>
            <span className="lab">{where}</span>
            <span className="src">{risk.label}</span>
          </span>
        }
      >
        {open && (
          <div className={styles.body}>
            <div className={styles.text}>
              <p className={styles.prose}>{text?.goesWrong ?? ''}</p>
              <p className="small dim">
                {details.length > 0 && `Here: ${details.join('; ')}. `}
                <a href={href} onClick={followInPlace(href, follow)}>
                  {path === undefined
                    ? 'See the file'
                    : `See ${where}${named.join() === file ? ` of ${file}` : ''}`}
                </a>
              </p>
              {text && (
                <div>
                  <p className="lab">How it is shown, {text.shownBy.where}</p>
                  <Command text={text.shownBy.command} />
                </div>
              )}
              <Unseen risk={risk} />
              {text && (
                <Disclosure summary="Find it in a live cluster">
                  <Command text={text.detect.command} />
                  <p className="small dim">{text.detect.read}</p>
                </Disclosure>
              )}
              <Suspense fallback={null}>
                <Signs risk={risk.id} />
              </Suspense>
              <Frameworks risk={risk} />
              <Disclosure summary="Sources">
                <SourceList items={sourceItems(risk.sources, risk.confidence)} />
              </Disclosure>
            </div>
            <div className={styles.actions}>
              <p className="lab">What you can do</p>
              <MitigationList risk={risk} severity={group.severity} mitigations={mitigations} />
              <DoesNotHelp text={text} className={styles.no} />
            </div>
          </div>
        )}
      </Disclosure>
    </li>
  );
}
