import { define } from '../app/define.ts';
import { StatusForm } from './status-form.ts';

define('damrong-desk-status-form', StatusForm);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-status-form': StatusForm;
  }
}
