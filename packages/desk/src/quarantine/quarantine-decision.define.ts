import { define } from '../app/define.ts';
import { QuarantineDecision } from './quarantine-decision.ts';

define('damrong-desk-quarantine-decision', QuarantineDecision);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-quarantine-decision': QuarantineDecision;
  }
}
