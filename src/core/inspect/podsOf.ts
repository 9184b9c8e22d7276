import type { Pod } from '../model/kubernetes';
import type { Plan } from '../model/plan';

/** The pods among the objects of a plan, in order. */
export const podsOf = ({ objects }: Plan): Pod[] => objects.filter(({ kind }) => kind === 'Pod');
