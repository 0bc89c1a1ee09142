export { renderCase } from './case-template.ts';
export { credentialsError, explainLookUp, lookUp, splitNote, splitTyped } from './look-up.ts';
export { OpenCase } from './open-case.ts';
