export { DamrongDesk } from './app/damrong-desk.ts';
