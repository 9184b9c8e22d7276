import type { Detector } from '../../model/risk';
import { isOpenPlain } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.listeners.some(isOpenPlain))
    .map(({ view }) => ({ path: view.path, message: 'through 172.17.0.1' }));
