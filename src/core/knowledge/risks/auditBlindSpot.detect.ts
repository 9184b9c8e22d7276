import type { Detector } from '../../model/risk';
import { nodeSockets } from '../podFacts';

export const detect: Detector = (subject) => [
  ...subject.daemons.map(({ view }) => ({ path: view.path })),
  ...nodeSockets(subject).map((volume) => ({ path: volume.path })),
];
