import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readVolunteerReference } from './volunteer-state.ts';

export const volunteerEntry = definePage({
  name: 'volunteer',
  path: '/volunteers/:reference',
  permission: 'volunteer.read',
  otherwise: ({ volunteer }) => volunteer.wrongAccount,
  title: ({ shell }) => shell.volunteers,
  belongsTo: 'people',
  load: () => import('./volunteer-page.define.ts'),
  read: readVolunteerReference,
  viewOf: (reference) => reference,
  render: (reference, { desk, locale }) =>
    html`<damrong-desk-volunteer
      .desk=${desk}
      .locale=${locale}
      .reference=${reference}
    ></damrong-desk-volunteer>`,
});
