import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const skillsEntry = definePage({
  name: 'volunteer-skills',
  path: '/volunteer-skills',
  permission: 'admin.skills',
  otherwise: ({ skills }) => skills.wrongAccount,
  title: ({ shell }) => shell.skills,
  menu: 'people',
  load: () => import('./skills-page.define.ts'),
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-skills .desk=${desk} .locale=${locale}></damrong-desk-skills>`,
});
