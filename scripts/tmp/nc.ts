import { infer } from '../../src/core/environment/infer';
import { decide } from '../../src/core/decide/decide';
const base={"dockerfile":"required","workspace":"none","runtime":"containerd","userNamespaces":"yes","kubernetes":"1.23","podSecurity":"baseline","sandbox":"unknown","cache":"none","registryCache":"yes","ci":"jenkins"} as any;
for (const n of ['image','settings','none']) { const e:any=infer({...base,nodeChanges:n});
 for (const q of ['platform','nodeOs','runtime','userNamespaces','sandbox','podSecurity','runtimeClass']) console.log(n,q,JSON.stringify(e.possible?.[q]??e.masks?.[q]), ); 
 const d:any=decide({...base,nodeChanges:n}); const v=d.approaches.find((x:any)=>JSON.stringify(x).includes('dind-sidecar/gvisor')); console.log(Object.keys(v)); const g=(v.variants??[]).find((x:any)=>JSON.stringify(x).includes('gvisor')); console.log(JSON.stringify(g,(k,w)=>k==='variant'?undefined:w).slice(0,1200)); }
