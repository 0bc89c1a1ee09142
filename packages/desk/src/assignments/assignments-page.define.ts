import { define } from '../app/define.ts';
import { AssignmentsPage } from './assignments-page.ts';

define('damrong-desk-assignments-page', AssignmentsPage);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-assignments-page': AssignmentsPage;
  }
}
