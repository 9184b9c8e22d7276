import { it } from 'vitest';
import { allVariants } from '../index';
import { defaultCombinations, optionCombinations, planOf, fingerprint, baseWorld } from './combinations';
it('count', { timeout: 600000 }, () => {
  const all = new Set<string>();
  const pods = new Set<string>();
  for (const v of allVariants) {
    const base = baseWorld(v.id);
    const t = performance.now();
    const d = [...defaultCombinations(v.id)];
    const o = [...optionCombinations(v.id)];
    const t2 = performance.now();
    for (const c of [...d, ...o]) {
      const p = planOf(c);
      if (p.blockedBy.length) throw new Error('blocked');
      all.add(fingerprint(p));
      pods.add(JSON.stringify(p.objects));
    }
    console.log(
      v.id,
      d.length,
      o.length,
      'gen',
      (t2 - t).toFixed(0),
      'plan',
      (performance.now() - t2).toFixed(0),
      all.size,
      pods.size,
      base.runtime,
      base.podSecurity,
      base.nodeOs,
    );
  }
});
