import type { OutputFormat } from '../format';
import { gitlabAdds } from '../../knowledge/gitlabAdds';
import { withSupporting } from '../supporting';
import { stepContainers } from '../stepGroups';
import { jobRunners } from './jobRunners';
import { pipeline } from './pipeline';
import { refusal } from './refusal';
import { runnerValues } from './runnerValues';

/** Values of the Helm chart for the runners whose pods the plan describes, and the pipeline that uses them. */
export const gitlabRunner: OutputFormat = {
  id: 'gitlab-runner',
  title: 'GitLab Runner',
  ci: ['gitlab'],
  accepts: refusal,
  render: (plan, options) =>
    withSupporting(
      plan,
      [...jobRunners(plan).map((runner) => runnerValues(plan, runner, options)), pipeline(plan, options)],
      options,
      { addedByPlatform: gitlabAdds(stepContainers(plan)), placeholders: ['gitlabUrl'] },
    ),
};
