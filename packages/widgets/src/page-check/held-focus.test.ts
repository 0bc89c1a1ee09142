import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import '../center/center.define.ts';
import type { DamrongCenter } from '../center/center.ts';
import '../case-status/case-status.define.ts';
import { find } from '../case-status/testing/reader.ts';
import { moves, takeOut } from '../element/testing/moves.ts';

describe('the focus in a hub that is moved', () => {
  let center: CenterInBrowser;
  let hub: DamrongCenter;
  let field: HTMLInputElement;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    hub = await fixture<DamrongCenter>(
      html`<damrong-center show="case-status" api=${center.api}></damrong-center>`,
    );
    const status = () => find(hub, 'damrong-case-status');
    // Its controls stand only once what holds the focus is here.
    await waitUntil(() => find(hub, '[part~=display-settings] *'), 'no surroundings');
    await waitUntil(() => status()?.shadowRoot?.querySelector('#number'), 'no field');
    await new Promise((resolve) => setTimeout(resolve, 300));
    field = find(status()!, '#number') as HTMLInputElement;
  });

  afterEach(() => {
    hub.remove();
  });

  const focused = () => (field.getRootNode() as ShadowRoot).activeElement;

  for (const [how, move] of Object.entries(moves)) {
    it(`stays in the field of a service when the hub is ${how}`, async () => {
      field.focus();
      await Promise.resolve();
      move(hub);
      expect(focused()).to.equal(field);
      move(hub);

      expect(focused()).to.equal(field);
      await hub.updateComplete;
      expect(focused()).to.equal(field);
    });
  }

  it('is not taken from a field of the page', () => {
    const own = document.createElement('input');
    document.body.append(own);
    field.focus();
    hub.remove();
    own.focus();
    document.body.append(hub);

    expect(document.activeElement).to.equal(own);
    own.remove();
  });

  it('is not taken by who had left the field', async () => {
    field.focus();
    field.blur();
    await Promise.resolve();
    document.body.append(hub);

    expect(focused()).to.equal(null);
  });

  it('is not given to an element that was away', async () => {
    field.focus();
    await takeOut(hub);
    expect(focused()).to.equal(null);
    document.body.append(hub);

    expect(focused()).to.equal(null);
  });
});
