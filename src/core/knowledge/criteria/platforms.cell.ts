import type { CellSource, CriterionAbout, CriterionRow } from '../../model/criterion';
import { cite } from '../cite';
import { platformOf, platforms } from '../platforms';

/** Ruled out on so few that it runs nearly everywhere. */
const NEARLY_ALL = 3;

/** With semicolons: a platform of several names has commas in its title. */
const names = (list: readonly string[]): string => list.join('; ');

const cell: CellSource = {
  from: 'platforms',
  of: ({ blockedOn }) => {
    const all = platforms.length;
    const count = all - blockedOn.length;
    const blocked = blockedOn.map((id) => platformOf(id).title);
    return {
      rating: blockedOn.length <= NEARLY_ALL ? 'good' : count * 2 <= all ? 'bad' : 'partly',
      word: `${count} of ${all}`,
      ...(blocked.length > 0 && blocked.length <= NEARLY_ALL && { phrase: `not on ${names(blocked)}` }),
      text:
        blocked.length === 0
          ? 'No platform of our list rules it out by itself. What your nodes and your namespace allow still counts.'
          : `Ruled out as the platform comes: ${names(blocked)}. Where that is a default, an administrator can change it. On the others nothing rules it out by itself; what your nodes and your namespace allow still counts.`,
      sources: [...new Set([...cite('k8s-psa-code'), ...blockedOn.flatMap((id) => platformOf(id).sources)])],
    };
  },
};

/** The row as the matrix shows it. */
const about: CriterionAbout = {
  title: 'Platforms that it runs on',
  note: 'as they come',
  group: 'place',
  sources: cite('eks-fargate', 'gke-autopilot', 'aks-automatic', 'openshift-scc'),
  changed: [],
};

export const row: CriterionRow = { cell, about };
