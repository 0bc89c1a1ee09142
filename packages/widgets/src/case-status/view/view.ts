export { explainLookUp } from './explain-look-up.ts';
export { faultOf, lookUp } from './look-up.ts';
export { OpenCase } from './open-case.ts';
export { splitNote, splitTyped } from './split-typed.ts';
