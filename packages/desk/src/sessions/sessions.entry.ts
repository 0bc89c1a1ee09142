import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const sessionsEntry = definePage({
  name: 'sessions',
  path: '/sessions',
  permission: 'account.own',
  title: ({ sessions }) => sessions.heading,
  menu: 'account',
  load: () => import('./sessions-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-sessions .desk=${desk} .locale=${locale}></damrong-desk-sessions>`,
});
