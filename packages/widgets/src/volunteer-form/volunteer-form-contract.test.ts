import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { asksBeforeLeaving } from '../element/testing/leaving.ts';
import { expectAccessible, find, press, summaryOf, type } from '../case-status/testing/reader.ts';
import {
  appears,
  fillIn,
  isDone,
  next,
  open,
  toArea,
  toContact,
  value,
} from './testing/volunteer.ts';
import type { DamrongVolunteerForm } from './volunteer-form.ts';

describe('damrong-volunteer-form as a form', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  it('is valid once everything that is asked has an answer', async () => {
    const element = await open(center.api);
    expect(element.checkValidity()).to.equal(false);
    await fillIn(element);

    expect(element.checkValidity()).to.equal(true);
    expect(element.reportValidity()).to.equal(true);
    expect(find(element, '.summary')).to.equal(null);
  });

  it('leads to the first step at fault when it is asked to report', async () => {
    const element = await open(center.api);
    await toContact(element);

    expect(element.reportValidity()).to.equal(false);
    await summaryOf(element);
    expect(find(element, '#name')).not.to.equal(null);
    await expectAccessible(element);
  });

  it('begins again when it is reset, also after its confirmation', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    await appears(element, '.receipt-actions');
    expect(asksBeforeLeaving()).to.equal(true);
    element.reset();
    await appears(element, '.leaving');
    await expectAccessible(element);
    press(element, '.leaving .secondary');

    await appears(element, '#kind');
    expect(find(element, ':checked')).to.equal(null);
    await toContact(element);
    expect(value(element, 'name')).to.equal('');
  });

  it('asks before what was written is left, and no longer once it is gone', async () => {
    const element = await open(center.api);
    await toContact(element);
    expect(asksBeforeLeaving()).to.equal(false);
    type(element, 'name', 'ร้านเรือ ตัวอย่าง');
    await element.updateComplete;
    expect(asksBeforeLeaving()).to.equal(true);
    element.reset();
    await element.updateComplete;

    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('shows saving as the loud one, and goes on unasked once it is saved', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    await appears(element, '.receipt-actions');
    const loud = [
      ...(element.shadowRoot?.querySelectorAll('.receipt .button:not(.secondary)') ?? []),
    ];
    expect(loud.map(({ textContent }) => textContent?.trim())).to.deep.equal(['บันทึกเป็นรูป']);
    press(element, '.receipt-actions .button');
    await waitUntil(() => !asksBeforeLeaving());
    press(element, '.receipt .actions:last-child .secondary:last-child');

    await appears(element, '#kind');
  });

  it('takes nothing in while it is disabled, shows that, and passes axe', async () => {
    const element = await open(center.api);
    element.disabled = true;
    await element.updateComplete;

    expect(element.hasAttribute('disabled')).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('.body :is(input, button):enabled')).to.have.length(
      0,
    );
    await expectAccessible(element);
  });

  it('chooses the districts that the page names and ignores what is not listed', async () => {
    const lines: string[] = [];
    const { info } = console;
    console.info = (line: string) => lines.push(line);
    const element = await fixture<DamrongVolunteerForm>(
      html`<damrong-volunteer-form
        lang="th"
        province="50"
        district="5001 4001 5007"
        api=${center.api}
      ></damrong-volunteer-form>`,
    );
    await appears(element, '#kind');
    await toArea(element);
    await appears(element, '#districts');
    await waitUntil(() => find(element, '#districts-5007:checked'));
    console.info = info;

    const chosen = [...(element.shadowRoot?.querySelectorAll('.districts :checked') ?? [])];
    expect(chosen.map((input) => (input as HTMLInputElement).value).sort()).to.deep.equal([
      '5001',
      '5007',
    ]);
    expect(lines)
      .to.have.length(1)
      .and.to.satisfy(([line = '']: string[]) => line.includes('4001'));
  });
});
