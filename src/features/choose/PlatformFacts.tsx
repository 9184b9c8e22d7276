import {
  optionLabel,
  platformNotes,
  platformOf,
  question,
  type OptionId,
  type PlatformTopic,
} from '../../core';
import { sourceItems } from '../../state/evidence';
import { RichText } from '../../ui/RichText';
import { SourceList } from '../../ui/SourceList';
import type { FilledIn } from './filledIn';
import styles from './FillsIn.module.css';

const topicTitles: Record<PlatformTopic, string> = {
  admission: 'What it admits',
  userNamespaces: 'User namespaces',
  sandbox: 'Sandboxes',
  building: 'Building images',
  metadata: 'Metadata of the node',
  network: 'Network',
};

/** Where what a platform fills in stands, and what is good to know of it beyond that. */
export function PlatformFacts({
  platform,
  rows,
}: {
  readonly platform: OptionId<'platform'>;
  readonly rows: readonly FilledIn[];
}) {
  const { sandboxes = [] } = platformOf(platform);
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, sources, confidence }) => (
        <li key={id}>
          <p>
            <b>{question(id).title}</b>
          </p>
          <SourceList items={sourceItems(sources, confidence)} />
        </li>
      ))}
      {sandboxes.map(({ sandbox, runtimeClass, docker = [], sources, confidence }) => (
        <li key={sandbox}>
          <p>
            <b>Offers {optionLabel('sandbox', sandbox)}</b>
          </p>
          <p>
            <RichText text={`The RuntimeClass is ${runtimeClass}.`} />{' '}
            {docker.length > 0 &&
              `Docker in it: ${docker.map(({ engine, from }) => `${engine} from ${from}`).join(', ')}.`}
          </p>
          <SourceList items={sourceItems(sources, confidence)} />
        </li>
      ))}
      {platformNotes[platform].map(({ topic, says, sources, confidence }) => (
        <li key={topic}>
          <p>
            <b>{topicTitles[topic]}</b>
          </p>
          <p>
            <RichText text={says} />
          </p>
          <SourceList items={sourceItems(sources, confidence)} />
        </li>
      ))}
    </ul>
  );
}
