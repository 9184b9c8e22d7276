import { decide } from '../../src/core/decide/decide';
import { outcomeOf } from '../../src/core/decide/outcome';
import { infer } from '../../src/core/environment/infer';
import { seeded } from '../bench/measure';
import { someAnswers } from '../bench/worlds';
const r=seeded(7); let n=0,two=0,none=0; const ex:string[]=[];
for(let i=0;i<30000;i++){const a=someAnswers(Math.ceil(r()*18),r); if(outcomeOf(infer(a)).best) continue; none++; const d=decide(a); n++; for(const s of d.advice?.reconsider??[]) if(s.length>1){two++; if(ex.length<4) ex.push(JSON.stringify(a)+' => '+JSON.stringify(d.advice?.reconsider.map(s=>s.map(q=>q.question))));}}
console.log(n,two,ex.join('\n'));
