import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { createClient } from '@damrong/sdk';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import {
  expectAccessible,
  find,
  press,
  summaryOf,
  textOf,
  type,
} from '../case-status/testing/reader.ts';
import { formTh } from './locale/form.th.ts';
import { manageEn } from './locale/en.ts';
import { manageTh } from './locale/manage.th.ts';
import { signUpTh } from './locale/send.th.ts';
import { appears, next, open, value } from './testing/volunteer.ts';
import { takeOut } from '../element/testing/moves.ts';
import type { DamrongVolunteerForm } from './volunteer-form.ts';

let center: CenterInBrowser;

before(async () => {
  center = await centerInBrowser();
});

function signUp() {
  return createClient({ baseUrl: center.api }).volunteers.signUp({
    provinceCode: '50',
    kind: 'business',
    name: 'ร้านเรือหางยาว ตัวอย่าง',
    phone: '081-234-5678',
    districtCodes: ['5007'],
    skills: ['boat'],
    days: ['sunday'],
    privacyNotice: '2569-11',
  });
}

async function openManaging(lang = 'th'): Promise<DamrongVolunteerForm> {
  const element = await fixture<DamrongVolunteerForm>(
    html`<damrong-volunteer-form manage api=${center.api} lang=${lang}></damrong-volunteer-form>`,
  );
  await appears(element, '#reference');
  return element;
}

async function openOwn(lang = 'th') {
  const receipt = await signUp();
  const element = await openManaging(lang);
  type(element, 'reference', receipt.reference.toLowerCase().replaceAll('-', ' '));
  type(element, 'code', receipt.code.toLowerCase());
  next(element);
  await appears(element, '.group');
  await waitUntil(() => textOf(element).includes('แม่ริม'));
  return { element, receipt };
}

describe('damrong-volunteer-form: changing and withdrawing', () => {
  it('is reached from the first step, and leads back', async () => {
    const element = await open(center.api);
    press(element, 'p > .link');
    await appears(element, '#reference');

    await waitUntil(() => element.shadowRoot?.activeElement === find(element, 'h2'));
    expect(textOf(element, 'h2')).to.equal(manageTh.heading);
    await expectAccessible(element);
    press(element, '.actions .secondary');
    await appears(element, '#kind');
    expect(textOf(element, 'h2')).to.contain(formTh.heading);
  });

  it('does not take the focus of a page that begins with it', async () => {
    const element = await openManaging();

    expect(element.shadowRoot?.activeElement).to.equal(null);
    expect(element.hostedUrl).to.contain('/th/volunteer/manage');
  });

  it('shows everything that the centre has, with reference and code in any spelling', async () => {
    const { element, receipt } = await openOwn();
    const text = textOf(element);

    for (const part of [receipt.reference, 'ร้านเรือหางยาว', '081-234-5678', 'เรือ', 'วันอาทิตย์']) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.contain(receipt.code);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
    await expectAccessible(element);
  });

  it('says what is wrong with reference and code before anything is sent', async () => {
    const element = await openManaging();
    next(element);
    expect(await summaryOf(element))
      .to.contain(manageTh.missingReference)
      .and.to.contain(manageTh.missingCode);
    await expectAccessible(element);
    type(element, 'reference', 'V50');
    type(element, 'code', '123');
    next(element);
    await waitUntil(() => textOf(element, '.summary').includes(manageTh.wrongCode));
    expect(textOf(element, '.summary')).to.contain(manageTh.wrongReference);
  });

  it('says the same about a wrong code and an unknown reference, and keeps what was typed', async () => {
    const { reference, code } = await signUp();
    for (const [typed, secret] of [
      [reference, '0000-0000-0000'],
      ['V50-0000-0000', code],
    ] as const) {
      const element = await openManaging();
      type(element, 'reference', typed);
      type(element, 'code', secret);
      next(element);
      expect(await summaryOf(element)).to.contain(manageTh.notFound);
      expect(value(element, 'reference')).to.equal(typed);
      await expectAccessible(element);
    }
  });

  it('changes one part and shows it', async () => {
    const { element } = await openOwn();
    press(element, 'section:nth-of-type(3) .link');
    await appears(element, '#days');
    expect(find(element, '#province')).to.equal(null);
    expect((find(element, '#days-sunday') as HTMLInputElement).checked).to.equal(true);
    await expectAccessible(element);
    press(element, '#days-saturday');
    next(element);
    await waitUntil(() => textOf(element).includes(manageTh.saved));

    expect(textOf(element)).to.contain('วันเสาร์, วันอาทิตย์');
    await expectAccessible(element);
  });

  it('says how to mend a part, and takes back what is not saved', async () => {
    const { element } = await openOwn();
    press(element, 'section:nth-of-type(4) .link');
    await appears(element, '#name');
    expect(find(element, '#notice')).to.equal(null);
    type(element, 'name', '');
    next(element);
    expect(await summaryOf(element)).to.contain(String(signUpTh.own.name?.required));
    await expectAccessible(element);
    press(element, '.actions .secondary');
    await appears(element, '.group');

    expect(textOf(element)).to.contain('ร้านเรือหางยาว ตัวอย่าง');
  });

  it('keeps a change when the network is away, and saves it afterwards', async () => {
    const { element } = await openOwn();
    press(element, 'section:nth-of-type(2) .link');
    await appears(element, '#note');
    type(element, 'note', 'มีเสื้อชูชีพ 10 ตัว');
    element.api = center.dead;
    next(element);
    expect(await summaryOf(element)).to.contain('1567');
    expect(value(element, 'note')).to.equal('มีเสื้อชูชีพ 10 ตัว');
    element.api = center.api;
    next(element);

    await waitUntil(() => textOf(element).includes('มีเสื้อชูชีพ 10 ตัว'));
  });

  it('erases everything after a second press, and says so', async () => {
    const { element, receipt } = await openOwn();
    press(element, '.actions .secondary:last-child');
    await waitUntil(() => textOf(element, 'h2') === manageTh.withdrawHeading);
    await expectAccessible(element);
    press(element, '.actions .button');
    await waitUntil(() => textOf(element, 'h2') === manageTh.goneHeading);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
    await expectAccessible(element);

    const { reference, code } = receipt;
    const error: unknown = await createClient({ baseUrl: center.api })
      .volunteers.lookUp({ reference, code })
      .catch((reason: unknown) => reason);
    expect((error as { code: string }).code).to.equal('volunteer_not_found');
  });

  it('forgets everything when it is closed', async () => {
    const { element } = await openOwn();
    press(element, '.actions .secondary');
    await appears(element, '#kind');
    press(element, 'p > .link');
    await appears(element, '#reference');

    expect(value(element, 'reference') + value(element, 'code')).to.equal('');
  });

  it('speaks English', async () => {
    const { element } = await openOwn('en');

    expect(textOf(element, 'h2')).to.equal(manageEn.ownHeading);
    expect(textOf(element)).to.contain('Boats').and.to.contain('Sunday');
    await expectAccessible(element);
  });

  it('stays as it is when removed and put back', async () => {
    const { element } = await openOwn();
    for (let times = 0; times < 3; times += 1) await takeOut(element);
    await element.updateComplete;

    expect(textOf(element)).to.contain('ร้านเรือหางยาว ตัวอย่าง');
  });
});
