import { parseCaseNumber } from '@damrong/contract';
import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';

export const assignmentEntry = definePage({
  name: 'assignment',
  path: '/assignments/:number/:assignment',
  permission: 'assignment.read',
  otherwise: ({ assignments }) => assignments.wrongAccount,
  title: ({ assignments }) => assignments.heading,
  load: () => import('./assignment-page.define.ts'),
  read({ params: { number = '', assignment = '' } }) {
    const isOurs = parseCaseNumber(number) !== undefined && /^[1-9]\d{0,3}$/.test(assignment);
    return isOurs ? { number, assignment: Number(assignment) } : undefined;
  },
  viewOf: ({ number, assignment }) => `${number} ${assignment}`,
  render: (which, { desk, locale }) =>
    html`<damrong-desk-assignment-page
      .desk=${desk}
      .locale=${locale}
      .which=${which}
    ></damrong-desk-assignment-page>`,
});
