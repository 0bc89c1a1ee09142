import { define } from '../app/define.ts';
import { QuestionForm } from './question-form.ts';

define('damrong-desk-question-form', QuestionForm);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-question-form': QuestionForm;
  }
}
