import { placeholders } from '../knowledge/placeholders';
import { rights } from './account';
import { noted } from './draft';

/** What lets buildx find its builder and speak to it, for the account of the agents. */
export const buildxRights = () =>
  rights(
    'buildx',
    [
      noted({ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }, 'rule-deployments'),
      noted({ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }, 'rule-pods'),
      noted({ apiGroups: [''], resources: ['pods/exec'], verbs: ['get', 'create'] }, 'rule-exec'),
    ],
    'buildx-role',
    placeholders.builderNamespace.text,
  );
