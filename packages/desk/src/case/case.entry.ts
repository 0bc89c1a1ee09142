import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readCaseNumber } from './case-address.ts';

export const caseEntry = definePage({
  name: 'case',
  path: '/cases/:number',
  permission: 'case.read',
  title: ({ shell }) => shell.list,
  load: () => import('./case-page.define.ts'),
  read: readCaseNumber,
  viewOf: (number) => number,
  render: (number, { desk, locale }) =>
    html`<damrong-desk-case .desk=${desk} .locale=${locale} .number=${number}></damrong-desk-case>`,
});
