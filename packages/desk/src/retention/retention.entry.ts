import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const retentionEntry = definePage({
  name: 'retention',
  path: '/retention',
  permission: 'retention.read',
  title: ({ shell }) => shell.retention,
  menu: 'center',
  load: () => import('./retention-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-retention .desk=${desk} .locale=${locale}></damrong-desk-retention>`,
});
