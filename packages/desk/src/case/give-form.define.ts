import { define } from '../app/define.ts';
import { GiveForm } from './give-form.ts';

define('damrong-desk-give-form', GiveForm);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-give-form': GiveForm;
  }
}
