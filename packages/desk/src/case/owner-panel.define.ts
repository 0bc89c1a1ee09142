import { define } from '../app/define.ts';
import { OwnerPanel } from './owner-panel.ts';

define('damrong-desk-owner', OwnerPanel);
