import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readVolunteerListState } from './volunteer-state.ts';

export const volunteerListEntry = definePage({
  name: 'volunteers',
  path: '/volunteers',
  permission: 'volunteer.read',
  otherwise: ({ volunteer }) => volunteer.wrongAccount,
  title: ({ shell }) => shell.volunteers,
  menu: 'people',
  load: () => import('./volunteer-list-page.define.ts'),
  read: readVolunteerListState,
  viewOf: ({ cursor }) => cursor,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-volunteers
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-volunteers>`,
});
