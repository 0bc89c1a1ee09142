import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readAuditState } from './audit-state.ts';

export const auditEntry = definePage({
  name: 'audit',
  path: '/audit',
  permission: 'audit.read',
  title: ({ shell }) => shell.audit,
  menu: 'reports',
  load: () => import('./audit-page.define.ts'),
  read: readAuditState,
  viewOf: ({ cursor }) => cursor,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-audit
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-audit>`,
});
