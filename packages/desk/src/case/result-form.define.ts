import { define } from '../app/define.ts';
import { ResultForm } from './result-form.ts';

define('damrong-desk-result-form', ResultForm);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-result-form': ResultForm;
  }
}
