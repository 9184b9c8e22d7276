import type { Advice, ApproachDecision } from '../model/decision';
import type { Environment } from '../model/environment';
import type { QuestionId } from '../model/vocabulary';
import { allVariants } from './approaches';
import { cite } from './cite';

/** Which answer stands behind a blocker, for the sentence that says what to reconsider. */
const behind: Readonly<Record<string, QuestionId>> = {
  'job-not-covered': 'jobs',
  'privileged-refused-by-namespace': 'podSecurity',
  'privileged-refused-by-platform': 'platform',
  'no-docker-on-node': 'runtime',
  'host-path-refused': 'podSecurity',
  'host-path-refused-by-platform': 'platform',
  'workspace-not-on-node': 'workspace',
  'userns-off-on-node': 'nodeChanges',
  'userns-restricted-by-apparmor': 'nodeChanges',
  'userns-off-on-fargate': 'platform',
  'unconfined-refused': 'podSecurity',
  'escalation-refused': 'podSecurity',
  'default-seccomp-on-autopilot': 'platform',
  'apparmor-confines-build': 'nodeOs',
};

const blockers = new Map(
  allVariants.flatMap(({ blockers: list }) => list).map((blocker) => [blocker.id, blocker]),
);

function opening({ members, possible, answers }: Environment): string {
  const builds = members.jobs['build-image'] === 'yes';
  const runs = (['run-containers', 'compose', 'testcontainers', 'existing-docker-scripts'] as const).some(
    (job) => members.jobs[job] === 'yes',
  );
  if (builds && !runs && answers.dockerfile === 'replaceable') {
    return 'None of the approaches here fits. Your images need no Dockerfile: Jib, ko and buildpacks build them at level restricted, without a daemon and without root.';
  }
  if (builds && !runs && possible.podSecurity.every((level) => level === 'restricted')) {
    return 'None of the approaches here fits. No Dockerfile builder passes level restricted. What does: a builder elsewhere that your job only calls, or Jib, ko and buildpacks without a Dockerfile.';
  }
  if (builds && !runs) {
    return 'None of the approaches here fits. At level baseline a Kaniko fork builds Dockerfiles without user namespaces; a builder in a namespace of its own, called from your jobs, is the other way.';
  }
  return 'None of the approaches here fits: your jobs run containers, and that takes a daemon. A cluster or a virtual machine for each job, or an external builder, remains.';
}

/** What to do where nothing fits: the way out, and which single answers to reconsider. */
export function advice(decided: readonly ApproachDecision[], environment: Environment): Advice {
  const seen = new Map<QuestionId, string>();
  for (const { variants } of decided) {
    for (const { blockedBy } of variants) {
      for (const id of blockedBy) {
        const question = behind[id];
        const blocker = blockers.get(id);
        if (question && blocker && !seen.has(question)) seen.set(question, blocker.whoCanChange);
      }
    }
  }
  return {
    text: opening(environment),
    reconsider: [...seen].map(([question, who]) => ({ question, say: who })),
    sources: cite('k8s-psa-code', 'buildkit-rootless'),
  };
}
