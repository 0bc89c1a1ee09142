import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const passwordEntry = definePage({
  name: 'password',
  path: '/password',
  permission: 'account.own',
  title: ({ shell }) => shell.password,
  menu: 'account',
  load: () => import('./password-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-password .desk=${desk} .locale=${locale}></damrong-desk-password>`,
});
