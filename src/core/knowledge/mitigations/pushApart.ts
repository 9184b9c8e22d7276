import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const pushApart: Mitigation = {
  id: 'push-apart',
  title: 'Push from a place that builds nothing',
  says: 'Give pull request builds no push credentials at all, and push from a later job with a short-lived token for one repository.',
  residual: [],
  sources: cite('owasp-cicd'),
  changed: [],
};
