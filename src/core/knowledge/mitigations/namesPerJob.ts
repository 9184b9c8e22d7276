import type { Mitigation } from '../../model/risk';
import { cite } from '../cite';

export const namesPerJob: Mitigation = {
  id: 'names-per-job',
  title: 'Names that no other job has',
  says: 'COMPOSE_PROJECT_NAME, container names and tags with the number of the build, -P instead of a fixed port, and docker build --iidfile instead of a tag where a later step needs the image.',
  residual: [],
  sources: cite('docker-run-names', 'compose-project-name'),
  changed: [],
};
