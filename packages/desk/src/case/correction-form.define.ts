import { define } from '../app/define.ts';
import { CorrectionForm } from './correction-form.ts';

define('damrong-desk-correction', CorrectionForm);
