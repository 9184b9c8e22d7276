import type { Source } from '../../model/source';

const checked = '2026-11-26';

/** What was read of Argo Workflows: its main branch at f016ad8 of 2026-08-21, after v4.1.2. */
const read = (path: string, title: string, what: string): Source => ({
  title: `Argo Workflows: ${title}`,
  url: `https://github.com/argoproj/argo-workflows/blob/main/${path}`,
  publisher: 'argoproj/argo-workflows',
  checked,
  confidence: 'high',
  what,
});

export const argoSources = {
  'argo-fields': read('docs/fields.md', 'fields', 'every field of WorkflowTemplate, Template, UserContainer'),
  'argo-workflow-templates': read(
    'docs/workflow-templates.md',
    'workflow templates',
    'workflowTemplateRef, and argo submit --from',
  ),
  'argo-container-set': read(
    'docs/container-set-template.md',
    'container set templates',
    'one pod, dependencies between its containers, their requests count together',
  ),
  'argo-pod-code': read(
    'workflow/controller/workflowpod.go',
    'how a pod is made of a template',
    'names, init and wait, where initContainers, sidecars, volumes, token and podSpecPatch come in',
  ),
  'argo-emissary-code': read(
    'cmd/argoexec/commands/emissary.go',
    'what starts each container',
    'waits for the dependencies of a container, and ends after one that failed',
  ),
  'argo-patch-code': read(
    'workflow/util/util.go',
    'podSpecPatch',
    'a strategic merge patch of the spec of the pod, the last thing before it is created',
  ),
  'argo-executors': read(
    'docs/workflow-executors.md',
    'executors',
    'emissary is the only one; where it looks for the command of an image',
  ),
  'argo-pod-security': read(
    'docs/workflow-pod-security-context.md',
    'security context of pods',
    'root by default, and the executor as another user',
  ),
  'argo-rbac': read('docs/workflow-rbac.md', 'rights', 'what the executor needs: create and patch results'),
  'argo-token': read(
    'docs/service-account-secrets.md',
    'tokens of service accounts',
    'the name by which the Secret of the executor is found',
  ),
  'argo-variables': read(
    'docs/variables.md',
    'variables',
    'workflow.name, workflow.parameters, double braces',
  ),
  'argo-initless': read(
    'docs/initless-pod.md',
    'pods without init containers',
    'beta from v4.1 on, off by default, without the containers init and wait',
  ),
  'argo-artifact-rename': {
    title: 'An input artifact cannot be loaded at the root of a volume mount',
    url: 'https://github.com/argoproj/argo-workflows/issues/16144',
    publisher: 'argoproj/argo-workflows',
    checked,
    confidence: 'high',
    what: 'description, in excerpts; the rename was found in workflow/executor/executor.go',
  },
  'argo-init-failure': {
    title: 'A Workflow went on for ever when an init container of a container set failed',
    url: 'https://github.com/argoproj/argo-workflows/pull/14510',
    publisher: 'argoproj/argo-workflows',
    checked,
    confidence: 'medium',
    what: 'description of the correction of May 2025, in excerpts',
  },
} as const satisfies Record<string, Source>;
