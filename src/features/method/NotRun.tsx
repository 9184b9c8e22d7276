import { images, OWN, sources, type ImageEvidence, type Source } from '../../core';
import { hrefOf, useSlipway } from '../../state/store';
import { RichText } from '../../ui/RichText';
import { followInPlace } from '../../ui/followInPlace';
import { Section } from './Section';
import styles from './MethodPlace.module.css';

const evidenceWords: Readonly<Record<ImageEvidence, string>> = {
  run: 'run by us',
  seen: 'seen in public use',
  read: 'read in its source, not run',
};

const records: readonly (readonly [string, Source])[] = Object.entries(sources);

/** What was run, what was only read, and in how narrow a place. */
export function NotRun() {
  const link = useSlipway((state) => state.link);
  const follow = useSlipway((state) => state.follow);
  const own = records.filter(([, { publisher }]) => publisher === OWN);
  return (
    <Section id="not-run" aside={`${own.length} of ${records.length} sources are own runs`}>
      <div className="stack">
        <p>
          Most of what Slipway says was read, not run. What was run, was run on one node, on the versions that
          follow. Another kernel, runtime or cgroup driver may do something else.
        </p>
        <dl className={styles.terms}>
          {own.map(([id, { title, what }]) => {
            const href = hrefOf('sources', { ...link, highlight: id });
            return (
              <div key={id}>
                <dt>
                  <a href={href} onClick={followInPlace(href, follow)}>
                    {title}
                  </a>
                </dt>
                <dd>
                  <RichText text={what ?? ''} />
                </dd>
              </div>
            );
          })}
          {Object.values(images).map(({ image, evidence }) => (
            <div key={image}>
              <dt>
                <code>{image}</code>
              </dt>
              <dd>{evidenceWords[evidence]}</dd>
            </div>
          ))}
        </dl>
        <p>
          What does not stand here was read and not run. Attack paths too follow from documentation, code and
          published reports.
        </p>
      </div>
    </Section>
  );
}
