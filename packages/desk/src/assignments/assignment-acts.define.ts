import { define } from '../app/define.ts';
import { AssignmentActs } from './assignment-acts.ts';

define('damrong-desk-assignment-acts', AssignmentActs);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-assignment-acts': AssignmentActs;
  }
}
