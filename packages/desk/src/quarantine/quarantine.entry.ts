import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readQuarantineListState } from './quarantine-state.ts';

export const quarantineEntry = definePage({
  name: 'quarantine',
  path: '/quarantine',
  permission: 'case.read',
  title: ({ quarantine }) => quarantine.heading,
  load: () => import('./quarantine-page.define.ts'),
  read: readQuarantineListState,
  viewOf: ({ filter, cursor }) => `${filter} ${cursor}`,
  render: (listState, { desk, locale }) =>
    html`<damrong-desk-quarantine
      .desk=${desk}
      .locale=${locale}
      .listState=${listState}
    ></damrong-desk-quarantine>`,
});
