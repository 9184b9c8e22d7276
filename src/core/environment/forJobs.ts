import type { Environment } from '../model/environment';
import type { OptionId } from '../model/vocabulary';
import { setsOf } from './infer';

/** The same world with these jobs and no others: how one half of a solution sees it. */
export function forJobs(environment: Environment, jobs: readonly OptionId<'jobs'>[]): Environment {
  const answers = { ...environment.answers, jobs };
  return { ...environment, answers, ...setsOf(answers) };
}
