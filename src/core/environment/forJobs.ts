import type { Environment } from '../model/environment';
import { vocabulary, type OptionId } from '../model/vocabulary';

/** The same world with these jobs and no others: how one half of a solution sees it. */
export function forJobs(environment: Environment, jobs: readonly OptionId<'jobs'>[]): Environment {
  const members = Object.fromEntries(
    vocabulary.jobs.map((job) => [job, jobs.includes(job) ? 'yes' : 'no']),
  ) as Environment['members']['jobs'];
  return {
    ...environment,
    answers: { ...environment.answers, jobs },
    members: { ...environment.members, jobs: members },
  };
}
