import { it } from 'vitest';
import { plan, inspectPlan, render, allVariants, infer } from '../index';
import { assumeWorld } from '../plan/world';
import { manifestFacts } from '../compare/manifestFacts';
it('speed', () => {
  const { world } = assumeWorld(infer({}));
  for (const v of allVariants) {
    const answers = { ...world, runtime: 'docker', podSecurity: 'privileged', workspace: 'none' , nodeOs: 'amazon-linux-2023'} as never;
    const t = (label: string, f: () => unknown, n = 1000) => { f(); const a = performance.now(); for (let i = 0; i < n; i++) f(); console.log(v.id, label, ((performance.now() - a) / n).toFixed(3), 'ms'); };
    t('plan', () => plan(answers, v.id));
    const p = plan(answers, v.id);
    if (p.blockedBy.length) console.log(p.blockedBy);
    t('inspect', () => inspectPlan(p, answers));
    t('facts', () => manifestFacts(p, answers));
    t('yaml', () => render(p, 'pod-yaml'), 100);
    if (p.ci === 'jenkins') t('jf', () => render(p, 'jenkinsfile'), 100);
    t('json', () => JSON.stringify([p.objects, p.steps]));
  }
});
