import { decide } from '../../src/core/decide/decide';
const answers = JSON.parse(process.env['A']!); const refs=process.env['R']!.split(' ');
const d = decide(answers);
const vs = refs.map(r=>d.approaches.flatMap(a=>a.variants).find(v=>v.ref===r)!);
console.log('criterion'.padEnd(26),'w', refs.join('  '));
for (const [i,c] of vs[0]!.ratings.entries()) if (c.weight>0) console.log(c.criterion.padEnd(26), c.weight, vs.map(v=>v.ratings[i]!.rating.padEnd(10)).join(''));
console.log(vs.map(v=>`${v.verdict} ${v.score.toFixed(3)} ${v.needs} ${v.sentence}`).join('\n'));
