import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const approvalsEntry = definePage({
  name: 'approvals',
  path: '/approvals',
  permission: 'case.settle',
  title: ({ list }) => list.awaiting,
  menu: 'main',
  load: () => import('./approvals-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-approvals .desk=${desk} .locale=${locale}></damrong-desk-approvals>`,
});
