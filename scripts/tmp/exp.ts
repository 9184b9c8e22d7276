import { decide } from '../../src/core/decide/decide';
import { expertScenarios } from '../../src/core/testing/experts';
import { isAcceptable } from '../../src/core/testing/experts/acceptable';
let ok=0;
for (const s of expertScenarios) {
  const d = decide(s.answers);
  const wrongImp = s.impossible.flatMap((r)=>{const a=r.split('/')[0];const dec=d.approaches.find(x=>x.id===a);const v=r.includes('/')?dec?.variants.find(x=>x.ref===r)?.verdict:dec?.verdict; return v==='blocked'?[]:[`${r}=${v}`]});
  const good = (d.best ? s.acceptable.some((a) => isAcceptable(d.best!.refs, a)) : s.acceptable.includes('none'));
  if (good && wrongImp.length===0) { ok++; continue; }
  console.log(`\n# ${s.sentence}`);
  console.log('  answers', JSON.stringify(s.answers));
  if(!good) console.log('  got', d.best?.refs.join(' + ')??'none', d.best?.verdict, d.best?.score.toFixed(3), '| wants', JSON.stringify(s.acceptable));
  if(!good) console.log('  ranked', d.solutions.slice(0,6).map(x=>`${x.refs.join('+')} ${x.verdict} ${x.score.toFixed(2)}`).join(' ; '));
  if(wrongImp.length) console.log('  should be impossible:', wrongImp.join(', '));
}
console.log(`\n${ok} of ${expertScenarios.length}`);
