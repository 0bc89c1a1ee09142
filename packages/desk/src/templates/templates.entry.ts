import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const templatesEntry = definePage({
  name: 'templates',
  path: '/templates',
  permission: 'template.manage',
  title: ({ shell }) => shell.templates,
  menu: 'center',
  load: () => import('./templates-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-templates .desk=${desk} .locale=${locale}></damrong-desk-templates>`,
});
