import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const recordEntry = definePage({
  name: 'record',
  path: '/record',
  permission: 'case.record',
  otherwise: ({ record }) => record.wrongAccount,
  title: ({ shell }) => shell.record,
  menu: 'main',
  load: () => import('./record-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-record .desk=${desk} .locale=${locale}></damrong-desk-record>`,
});
