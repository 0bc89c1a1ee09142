// What few pages need: the centre's check, and provinces that are named instead of coded.
export { answerCheck } from '../loader/answer-check.ts';
export { codeOfName } from './province-names.ts';
