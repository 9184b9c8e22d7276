import type { HowToFindOut } from '../model/question';
import type { QuestionId } from '../model/vocabulary';
import { howToFindOut as architectures } from './questions/architectures.text';
import { howToFindOut as cache } from './questions/cache.text';
import { howToFindOut as ci } from './questions/ci.text';
import { howToFindOut as dockerfile } from './questions/dockerfile.text';
import { howToFindOut as jobs } from './questions/jobs.text';
import { howToFindOut as kubernetes } from './questions/kubernetes.text';
import { howToFindOut as nodeChanges } from './questions/nodeChanges.text';
import { howToFindOut as nodeOs } from './questions/nodeOs.text';
import { howToFindOut as placement } from './questions/placement.text';
import { howToFindOut as platform } from './questions/platform.text';
import { howToFindOut as podSecurity } from './questions/podSecurity.text';
import { howToFindOut as registryCache } from './questions/registryCache.text';
import { howToFindOut as runtime } from './questions/runtime.text';
import { howToFindOut as sandbox } from './questions/sandbox.text';
import { howToFindOut as tenancy } from './questions/tenancy.text';
import { howToFindOut as trust } from './questions/trust.text';
import { howToFindOut as userNamespaces } from './questions/userNamespaces.text';
import { howToFindOut as workspace } from './questions/workspace.text';

/** How to find out the answer of each question. Loaded when somebody asks for it. */
export const howToFindOut: { readonly [Q in QuestionId]: HowToFindOut } = {
  jobs,
  dockerfile,
  workspace,
  platform,
  runtime,
  userNamespaces,
  kubernetes,
  nodeOs,
  podSecurity,
  nodeChanges,
  sandbox,
  trust,
  tenancy,
  cache,
  registryCache,
  architectures,
  ci,
  placement,
};
