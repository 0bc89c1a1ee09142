import { define } from '../app/define.ts';
import { BulkBar } from './bulk-bar.ts';
import { BulkDialog } from './bulk-dialog.ts';

define('damrong-desk-bulk-dialog', BulkDialog);
define('damrong-desk-bulk-bar', BulkBar);
