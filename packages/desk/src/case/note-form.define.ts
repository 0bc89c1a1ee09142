import { define } from '../app/define.ts';
import { NoteForm } from './note-form.ts';

define('damrong-desk-note-form', NoteForm);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-note-form': NoteForm;
  }
}
