import { html } from 'lit';
import { definePage } from '../app/page-entry.ts';
import { readCircularId } from './circular-id.ts';

const shared = {
  permission: 'circular.send',
  belongsTo: 'main',
  load: () => import('./circular-form-page.define.ts'),
} as const;

/** A new one. */
export const circularSendingEntry = definePage({
  ...shared,
  name: 'circular-sending',
  path: '/circulars/new',
  title: ({ shell }) => shell.sendCircular,
  read: () => true,
  render: (_state, { desk, locale }) =>
    html`<damrong-desk-circular-form .desk=${desk} .locale=${locale}></damrong-desk-circular-form>`,
});

/** The correction of one that was sent. */
export const circularCorrectionEntry = definePage({
  ...shared,
  name: 'circular-correction',
  path: '/circulars/:circular/correction',
  title: ({ shell }) => shell.correctCircular,
  read: ({ params }) => readCircularId(params),
  viewOf: (circular) => circular,
  render: (circular, { desk, locale }) =>
    html`<damrong-desk-circular-form
      .desk=${desk}
      .locale=${locale}
      .circular=${circular}
    ></damrong-desk-circular-form>`,
});
