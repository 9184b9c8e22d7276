import type { Source } from '../../model/source';

const checked = '2026-11-26';

/** What was read of Tekton Pipelines: its main branch at 3ee1745 of 2026-08-20, between v1.14 and v1.15. */
const read = (path: string, title: string, what: string): Source => ({
  title: `Tekton Pipelines: ${title}`,
  url: `https://github.com/tektoncd/pipeline/blob/main/${path}`,
  publisher: 'tektoncd/pipeline',
  checked,
  confidence: 'high',
  what,
});

export const tektonSources = {
  'tekton-tasks': read('docs/tasks.md', 'Tasks', 'steps, scripts, sidecars, params, volumes'),
  'tekton-taskruns': read('docs/taskruns.md', 'TaskRuns', 'timeout, workspaces, pod template, sidecars'),
  'tekton-pod-templates': read(
    'docs/podtemplates.md',
    'pod templates',
    'the fields of a pod that can be set',
  ),
  'tekton-pod-template-type': read(
    'pkg/apis/pipeline/pod/template.go',
    'the type of a pod template',
    'hostUsers is a field from v1.9.0 on; v1.7.0 has none',
  ),
  'tekton-container-types': read(
    'pkg/apis/pipeline/v1/container_types.go',
    'the types of Step and Sidecar',
    'every field of both; steps have no probes and no ports',
  ),
  'tekton-pod-code': read(
    'pkg/pod/pod.go',
    'how a pod is made of a TaskRun',
    'names, restart policy, deadline, init containers, sidecars, labels, annotations, volumes',
  ),
  'tekton-script-code': read(
    'pkg/pod/script.go',
    'how a script comes into its container',
    'encoded, so that Kubernetes replaces nothing in it; #!/bin/sh and set -e where no first line names a shell',
  ),
  'tekton-sidecar-stop': read(
    'pkg/pod/entrypoint.go',
    'how sidecars are stopped',
    'their image is replaced by one that does nothing',
  ),
  'tekton-init-security': read(
    'pkg/pod/security_context_config.go',
    'security context of its own containers',
    'complete for level restricted, where the flag set-security-context is on',
  ),
  'tekton-feature-flags': read(
    'config/config-feature-flags.yaml',
    'feature flags and their defaults',
    'await-sidecar-readiness true, enable-api-fields beta, set-security-context false, enable-kubernetes-sidecar false',
  ),
  'tekton-workspaces': read('docs/workspaces.md', 'workspaces', 'mountPath, emptyDir, usage by single steps'),
  'tekton-variables': read(
    'docs/variables.md',
    'variable substitutions',
    'names, and the fields they work in',
  ),
  'tekton-substitution': read(
    'pkg/substitution/substitution.go',
    'how variables are replaced',
    'only texts that name a variable of Tekton; other $(…) are left as they are',
  ),
  'tekton-resources': read(
    'docs/compute-resources.md',
    'compute resources',
    'the requests of all steps count together, although they run one after the other',
  ),
  'tekton-auth': read(
    'docs/auth.md',
    'authentication',
    'annotated Secrets of the service account, HOME, users',
  ),
  'tekton-webhook': read(
    'cmd/webhook/main.go',
    'its admission webhook',
    'refuses fields that it does not know',
  ),
  'git-safe-directory': {
    title: 'Git: safe.directory',
    url: 'https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory',
    publisher: 'git',
    checked,
    confidence: 'medium',
    what: 'page not opened; run with git 2.39.5: in a directory of root, user 1000 is refused, and with GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0 is not',
  },
  'alpine-git': {
    title: 'Docker Hub: alpine/git',
    url: 'https://hub.docker.com/r/alpine/git',
    publisher: 'alpine-docker',
    checked,
    confidence: 'low',
    what: 'the tag v2.52.0 was seen in public manifests, not pulled',
  },
} as const satisfies Record<string, Source>;
