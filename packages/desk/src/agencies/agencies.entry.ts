import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const agenciesEntry = definePage({
  name: 'agencies',
  path: '/agencies',
  permission: 'admin.agencies',
  otherwise: ({ agencies }) => agencies.wrongAccount,
  title: ({ agencies }) => agencies.heading,
  menu: 'center',
  load: () => import('./agencies-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-agencies .desk=${desk} .locale=${locale}></damrong-desk-agencies>`,
});
