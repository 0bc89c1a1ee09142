import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readVolunteerListState } from './volunteer-state.ts';

export const volunteerListEntry = definePage({
  name: 'volunteers',
  path: '/volunteers',
  title: ({ shell }) => shell.volunteers,
  access: {
    isFor: ({ provinceCode }) => provinceCode !== null,
    otherwise: ({ volunteer }) => volunteer.wrongAccount,
  },
  menu: 'main',
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
