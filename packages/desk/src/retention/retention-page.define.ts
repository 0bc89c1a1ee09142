import { define } from '../app/define.ts';
import { RetentionPage } from './retention-page.ts';

define('damrong-desk-retention', RetentionPage);
