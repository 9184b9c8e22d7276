import type { Detector, RiskFacts, RiskCheck } from '../../model/risk';
import { cite } from '../cite';
import { deadChannel, engineVersion, isOlder } from '../docker/image';
import { at } from '../podFacts';
import { patchedEngine } from '../versions';

const floor = `${patchedEngine.major}.${patchedEngine.minor}.${patchedEngine.patch}`;

/** What is known to be wrong with the engine of an image; undefined where nothing is, or its tag names no version. */
function problemOf(image: string): string | undefined {
  const channel = deadChannel(image);
  if (channel !== undefined) return `the tag ${channel} has had no image since 2020`;
  const version = engineVersion(image);
  if (!version || !isOlder(version, patchedEngine)) return undefined;
  return version.major < patchedEngine.major
    ? `engine ${version.major}: its images are built no more`
    : `${image}: ${floor} closes ${patchedEngine.closes}`;
}

const detect: Detector = (subject) =>
  subject.daemons.flatMap(({ view }) => {
    const message = problemOf(String(view.container.image ?? ''));
    return message === undefined ? [] : [{ path: at(view.path, 'image'), message }];
  });

/** What the inspection says of the risk. */
const facts: RiskFacts = {
  says: 'Patches of the node do not reach the engine and the runc that the pod brings along.',
  closed: 'The engine has the fixes that we know of',
  approaches: ['dind-same-container', 'dind-sidecar'],
  mitigations: ['current-engine', 'update-bot'],
  checkers: { kubescape: ['C-0085'], only: 'after a scan of the image' },
  sources: cite('runc-changelog', 'moby-cve-41567', 'dind-drops-28', 'dind-rebuilt-tag', 'checker-rules'),
};

export const check: RiskCheck = { detect, facts };
