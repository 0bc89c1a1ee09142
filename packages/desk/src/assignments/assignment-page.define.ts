import { define } from '../app/define.ts';
import { AssignmentPage } from './assignment-page.ts';

define('damrong-desk-assignment-page', AssignmentPage);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-assignment-page': AssignmentPage;
  }
}
