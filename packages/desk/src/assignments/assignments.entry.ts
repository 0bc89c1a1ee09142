import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const assignmentsEntry = definePage({
  name: 'assignments',
  path: '/assignments',
  permission: 'assignment.read',
  otherwise: ({ assignments }) => assignments.wrongAccount,
  title: ({ assignments }) => assignments.heading,
  menu: 'main',
  load: () => import('./assignments-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-assignments-page
      .desk=${desk}
      .locale=${locale}
    ></damrong-desk-assignments-page>`,
});
