import type { Detector } from '../../model/risk';
import { at } from '../podFacts';

export const detect: Detector = (subject) =>
  subject.daemons
    .filter(({ daemon }) => daemon.start === 'replaced')
    .map(({ view }) => ({
      path: at(view.path, Array.isArray(view.container.command) ? 'command' : 'args'),
    }));
