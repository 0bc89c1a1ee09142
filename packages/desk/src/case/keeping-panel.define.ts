import { define } from '../app/define.ts';
import { KeepingPanel } from './keeping-panel.ts';

define('damrong-desk-keeping', KeepingPanel);

declare global {
  interface HTMLElementTagNameMap {
    'damrong-desk-keeping': KeepingPanel;
  }
}
