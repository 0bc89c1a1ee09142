import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const holidaysEntry = definePage({
  name: 'holidays',
  path: '/holidays',
  permission: 'admin.holidays',
  title: ({ shell }) => shell.holidays,
  menu: 'center',
  load: () => import('./holidays-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-holidays .desk=${desk} .locale=${locale}></damrong-desk-holidays>`,
});
