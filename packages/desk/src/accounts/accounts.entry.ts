import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const accountsEntry = definePage({
  name: 'accounts',
  path: '/accounts',
  permission: 'admin.officers',
  otherwise: ({ shell }) => shell.notForAccounts,
  title: ({ shell }) => shell.accounts,
  menu: 'center',
  load: () => import('./accounts-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-accounts .desk=${desk} .locale=${locale}></damrong-desk-accounts>`,
});
