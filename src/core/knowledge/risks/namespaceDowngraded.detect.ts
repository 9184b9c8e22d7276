import type { Detector } from '../../model/risk';

export const detect: Detector = (subject) => (subject.level === 'privileged' ? [{ path: '/spec' }] : []);
