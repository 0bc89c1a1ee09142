import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
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
import { signUpEn } from './locale/en.ts';
import { signUpTh } from './locale/send.th.ts';
import {
  appears,
  choose,
  fillIn,
  isDone,
  leaveUnkept,
  next,
  open,
  toArea,
  toContact,
  toHelp,
  value,
} from './testing/volunteer.ts';

let center: CenterInBrowser;

before(async () => {
  center = await centerInBrowser();
});

describe('damrong-volunteer-form', () => {
  it('asks first who helps, and nothing personal', async () => {
    const element = await open(center.api);

    expect(textOf(element, 'h2')).to.contain(formTh.progress(1, 4)).and.to.contain(formTh.heading);
    expect(find(element, 'input[type=tel], [autocomplete=name]')).to.equal(null);
    expect(textOf(element)).not.to.match(/เลือด|โรค/);
    await expectAccessible(element);
  });

  it('tells the page which step the reader came to', async () => {
    const steps: string[] = [];
    const note = (event: Event) => {
      steps.push((event as HTMLElementEventMap['damrong-step']).step);
    };
    document.addEventListener('damrong-step', note);
    await toContact(await open(center.api));
    document.removeEventListener('damrong-step', note);

    expect(steps).to.deep.equal(['help', 'area', 'contact']);
  });

  it('signs up, shows the reference and what was sent', async () => {
    const element = await open(center.api);
    await fillIn(element);
    const heard = new Promise<HTMLElementEventMap['damrong-volunteer-signed-up']>((resolve) => {
      document.addEventListener('damrong-volunteer-signed-up', resolve as EventListener, {
        once: true,
      });
    });
    next(element);
    await isDone(element);

    expect((await heard).reference).to.equal(textOf(element, '.key dd'));
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'h2'));
    expect(textOf(element, '.details'))
      .to.contain('ร้านเรือหางยาว ตัวอย่าง')
      .and.to.contain('081-234-5678')
      .and.to.contain('แม่ริม')
      .and.to.contain('เรือ')
      .and.to.contain(signUpTh.anyDay);
    await expectAccessible(element);
  });

  it('works in English from the first step to the reference', async () => {
    const element = await open(center.api, 'en');
    await fillIn(element);
    expect(textOf(element, 'h2')).to.contain(signUpEn.who);
    await expectAccessible(element);
    next(element);
    await isDone(element);

    expect(textOf(element, 'h2')).to.equal(signUpEn.doneTitle);
    await expectAccessible(element);
  });

  it('shows the privacy notice above the first question that names somebody', async () => {
    const element = await open(center.api);
    await toContact(element);
    const notice = find(element, '.privacy');
    const name = find(element, '#name');

    expect(notice && name && notice.compareDocumentPosition(name)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect((find(element, '#notice') as HTMLInputElement).checked).to.equal(false);
    await expectAccessible(element);
  });

  it('lists the districts of the chosen province', async () => {
    const element = await open(center.api, 'th', '');
    await toArea(element);
    expect(find(element, '#districts')).to.equal(null);
    choose(element, 'province', '10');
    await appears(element, '#districts');

    expect(textOf(element, '.districts')).to.contain('ดุสิต');
    await expectAccessible(element);
  });

  it('goes on without the districts when they cannot be had, and tries again', async () => {
    const element = await open(center.dead);
    await toArea(element);
    await waitUntil(() => textOf(element).includes(signUpTh.districtsFailed), '');
    await expectAccessible(element);
    element.api = center.api;
    press(element, '.field .link');
    await appears(element, '#districts');
  });

  it('says at once what is wrong with each step, and stays there', async () => {
    const element = await open(center.api);
    next(element);

    expect(await summaryOf(element)).to.contain(String(signUpTh.own.kind?.required));
    expect(textOf(element, 'h2')).to.contain(formTh.heading);
    await expectAccessible(element);
    await toHelp(element);
    next(element);
    await waitUntil(() => textOf(element).includes(String(signUpTh.own.skills?.required)));
    expect(textOf(element, 'h2')).to.contain(signUpTh.help);
    await expectAccessible(element);
  });

  it('says how to mend each wrong input, and keeps what was typed', async () => {
    const element = await open(center.api);
    await toContact(element);
    type(element, 'name', 'อาสา 😀');
    type(element, 'phone', '12345');
    type(element, 'email', 'arsa');
    next(element);
    const told = await summaryOf(element);

    for (const words of ['สัญลักษณ์', 'หมายเลขโทรศัพท์', 'อีเมล', 'ประกาศความเป็นส่วนตัว']) {
      expect(told).to.contain(words);
    }
    expect(value(element, 'phone')).to.equal('12345');
    await expectAccessible(element);
  });

  it('says how many of ten thousand characters are too many', async () => {
    const element = await open(center.api);
    await toHelp(element);
    press(element, '#skills');
    type(element, 'note', 'น'.repeat(10_000));
    next(element);

    expect(await summaryOf(element)).to.contain('9,000');
    expect(value(element, 'note').length).to.equal(10_000);
  });

  it('goes back without losing anything', async () => {
    const element = await open(center.api);
    await fillIn(element);
    press(element, '.actions .secondary');
    await appears(element, '#province');
    press(element, '.actions .secondary');
    await appears(element, '#skills');
    press(element, '.actions .secondary');
    await appears(element, '#kind');
    expect((find(element, '#kind-business') as HTMLInputElement).checked).to.equal(true);
    next(element);
    await appears(element, '#skills');
    next(element);
    await appears(element, '#districts');
    next(element);
    await appears(element, '#name');

    expect(value(element, 'name')).to.equal('ร้านเรือหางยาว ตัวอย่าง');
  });

  it('keeps what was typed when the language changes', async () => {
    const element = await open(center.api);
    await fillIn(element);
    element.setAttribute('lang', 'en');
    await waitUntil(() => textOf(element, 'h2').includes(signUpEn.who));

    expect(value(element, 'name')).to.equal('ร้านเรือหางยาว ตัวอย่าง');
  });

  it('starts anew for somebody else', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    await leaveUnkept(element, '.actions:last-child .secondary:last-child');
    await appears(element, '#kind');

    expect((find(element, '#kind-business') as HTMLInputElement).checked).to.equal(false);
  });

  it('offers what was told to another province too', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    await leaveUnkept(element, '.actions:last-child button.secondary');
    await appears(element, '#province');
    expect(value(element, 'province')).to.equal('');
    next(element);
    expect(await summaryOf(element)).to.contain(String(signUpTh.own.province?.required));
    choose(element, 'province', '40');
    next(element);
    await appears(element, '#name');
    expect(value(element, 'name')).to.equal('ร้านเรือหางยาว ตัวอย่าง');
    next(element);
    await isDone(element);

    expect(textOf(element, '.key dd')).to.match(/^V40-/);
  });

  it('asks for the province when that of the page does not exist', async () => {
    const element = await open(center.api, 'th', '99');
    await toArea(element);
    next(element);

    expect(await summaryOf(element)).to.contain('กรุณาเลือกจังหวัด');
    expect(value(element, 'province')).to.equal('');
  });

  it('gives ways to keep reference and code, and says what became of them', async () => {
    const element = await open(center.api);
    await fillIn(element);
    next(element);
    await isDone(element);
    await appears(element, '.receipt-actions button');
    const way = find(element, '.receipt a[target]') as HTMLAnchorElement;
    expect(way.href).to.equal(`${center.api}/th/volunteer/manage`);
    expect(textOf(element, '.numbers')).to.match(/V50-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    press(element, '.receipt-actions button');

    await waitUntil(() => textOf(element, '[role=status]') === signUpTh.saved);
    await expectAccessible(element);
  });

  it('has a list to choose from when the centre’s cannot be had', async () => {
    const element = await open(center.dead);
    press(element, '#kind');
    next(element);
    await appears(element, '#skills-boat');
    await expectAccessible(element);
  });
});
