import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { PageCode } from './page-code.ts';
import { definePage } from './page-entry.ts';

class CodeHost extends LitElement {
  readonly code = new PageCode(this);
}
customElements.define('page-code-host', CodeHost);

/** A page over a line that fails as often as is said. */
function pageOver(failures: number) {
  let left = failures;
  let asked = 0;
  const page = definePage({
    name: 'trial',
    path: '/trial',
    permission: 'case.read',
    title: ({ shell }) => shell.list,
    read: () => true,
    render: () => html`<p>Trial</p>`,
    load: () => {
      asked += 1;
      left -= 1;
      return left >= 0 ? Promise.reject(new Error('no line')) : Promise.resolve();
    },
  });
  return { page, asked: () => asked };
}

describe('PageCode', () => {
  let code: PageCode;

  beforeEach(async () => {
    ({ code } = await fixture<CodeHost>(html`<page-code-host></page-code-host>`));
  });

  it('fetches a page once, however often it is shown', async () => {
    const { page, asked } = pageOver(0);
    code.show(page);
    code.show(page);
    await waitUntil(() => code.stateOf(page) === 'here');
    code.bring(page);

    expect(asked()).to.equal(1);
  });

  it('does not try again by itself what could not be had, but when it is asked to', async () => {
    const { page, asked } = pageOver(1);
    code.show(page);
    await waitUntil(() => code.stateOf(page) === 'failed');
    code.show(page);
    expect(asked()).to.equal(1);
    code.bring(page);

    await waitUntil(() => code.stateOf(page) === 'here');
  });

  it('tries again when the page is opened that failed in the background', async () => {
    const { page } = pageOver(1);
    code.bring(page);
    await waitUntil(() => code.stateOf(page) === 'failed');
    code.show(page);

    await waitUntil(() => code.stateOf(page) === 'here');
  });
});
