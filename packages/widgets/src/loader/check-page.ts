import { ConnectionForm } from './hosted-page/connection-form.ts';

new ConnectionForm().follow();
