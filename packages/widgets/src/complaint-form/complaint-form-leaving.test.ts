import { expect, fixture, html } from '@open-wc/testing';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../test/support/wait-until.js';
import '../center/center.define.ts';
import { asksBeforeLeaving } from '../element/testing/leaving.ts';
import { choose, photo } from '../files/testing/sample-files.ts';
import { eraseDraft, listDrafts } from './saved-draft/draft-store.ts';
import type { DamrongComplaintForm } from './complaint-form.ts';
import { FormDriver, story, words } from './testing/form-driver.ts';

describe('damrong-complaint-form: leaving the page', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api);
  });

  async function file(): Promise<void> {
    await form.answerAll();
    await form.next();
    await form.receipt();
    await form.appears('.receipt-actions');
  }

  const question = () => form.appears('.leaving');

  describe('with what was typed', () => {
    it('is free while nothing was written, and asked about from the first letter on', async () => {
      await form.answerAbout();
      expect(asksBeforeLeaving()).to.equal(false);
      expect(form.element.unsaved).to.equal(false);
      await form.type('facts', 'น');

      expect(asksBeforeLeaving()).to.equal(true);
      expect(form.element.unsaved).to.equal(true);
      await form.type('facts', '');
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('is asked about for each field that is written into', async () => {
      await form.answerAbout();
      await form.type('wish', 'ขอให้ซ่อม');
      expect(asksBeforeLeaving()).to.equal(true);
      await form.type('wish', '');
      await form.type('facts', story);
      await form.type('landmark', 'หน้าวัด');
      await form.next();
      await form.appears('#identity');
      expect(form.element.showStep('facts')).to.equal(true);
      await form.appears('#facts');
      await form.type('facts', '');

      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('is asked about for a photo alone', async () => {
      await form.answerAbout();
      form.find('#files').click();
      await form.appears('.files');
      choose(form.root, await photo('ถนน.jpg'));
      await waitUntil(() => form.shows('.files .ready'));

      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('is free once a draft is kept, and asked about until a change lies in it', async () => {
      await form.answerAbout();
      await form.type('facts', story);
      await form.choose('keep-draft');
      await waitUntil(() => !asksBeforeLeaving(), 'still asks');
      await form.type('facts', `${story} และยังไม่มีใครมาดู`);

      expect(asksBeforeLeaving()).to.equal(true);
      await waitUntil(() => !asksBeforeLeaving(), 'the change is not kept');
      for (const { key } of await listDrafts(Date.now())) await eraseDraft(key);
    });

    it('offers to keep a draft right before the button for photos', async () => {
      await form.answerAbout();
      const controls = form.all('.step :is(input, textarea, button, summary)').map(({ id }) => id);

      expect(controls.indexOf('files') - controls.indexOf('keep-draft')).to.equal(1);
      expect(words(form.find('.choice:has(#keep-draft)'))).to.include('กล้องของโทรศัพท์');
      expect(form.all('#keep-draft')).to.have.length(1);
      await form.isAccessible();
    });

    it('asks nothing about an element that was taken out of the page, and again when it is back', async () => {
      await form.answerAbout();
      await form.type('facts', story);
      const { element } = form;
      const { parentElement: parent } = element;
      for (let round = 0; round < 3; round += 1) {
        element.remove();
        await element.updateComplete;
        expect(asksBeforeLeaving()).to.equal(false);
        parent?.append(element);
        await element.updateComplete;
        expect(asksBeforeLeaving()).to.equal(true);
      }
    });

    it('lets a telephone number be called without a question', async () => {
      await form.answerAbout();
      await form.type('facts', story);
      const call = document.createElement('a');
      call.href = 'tel:191';
      call.addEventListener('click', (event) => {
        event.preventDefault();
      });
      document.body.append(call);
      call.click();
      call.remove();

      expect(asksBeforeLeaving()).to.equal(false);
    });
  });

  it('is asked about by the hub for a service that was left for its tiles', async () => {
    const hub = await fixture<HTMLElementTagNameMap['damrong-center']>(
      html`<damrong-center lang="th" province="50" api=${center.api}></damrong-center>`,
    );
    const shown = <Found extends Element>(selector: string) =>
      hub.shadowRoot?.querySelector<Found>(selector);
    await waitUntil(() => shown('#complaint-form'));
    shown<HTMLElement>('#complaint-form')?.click();
    await waitUntil(() => shown('damrong-complaint-form'));
    form = new FormDriver(shown<DamrongComplaintForm>('damrong-complaint-form')!);
    await form.appears('#search');
    await form.answerAbout();
    await form.type('facts', story);
    shown<HTMLElement>('.link')?.click();
    await waitUntil(() => shown('#complaint-form'));

    expect(hub.unsaved).to.equal(true);
    expect(asksBeforeLeaving()).to.equal(true);
    hub.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  describe('with a receipt', () => {
    beforeEach(file);

    it('asks before another case, can be told no, and passes axe', async () => {
      const { number } = await form.receipt();
      await form.press('แจ้งเรื่องใหม่');
      await question();

      expect(form.focused).to.equal(form.find('.leaving'));
      await form.isAccessible();
      await form.press('กลับไปบันทึก');
      expect(words(form.focused!)).to.equal('บันทึกเป็นรูปภาพ');
      expect((await form.receipt()).number).to.equal(number);
      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('goes on to another case when it was written down, and asks about that one too', async () => {
      await form.press('แจ้งเรื่องใหม่');
      await question();
      await form.press('จดไว้แล้ว ออกได้');
      await form.appears('#search');
      expect(asksBeforeLeaving()).to.equal(false);
      await file();

      expect(asksBeforeLeaving()).to.equal(true);
      await form.press('แจ้งเรื่องใหม่');
      await question();
    });

    for (const button of ['บันทึกเป็นรูปภาพ', 'พิมพ์']) {
      it(`asks nothing after ${button}`, async () => {
        form.root.addEventListener('click', (event) => {
          if (event.target instanceof HTMLAnchorElement) event.preventDefault();
        });
        await form.press(button);
        await waitUntil(() => words(form.find('.waiting')) !== '');

        expect(asksBeforeLeaving()).to.equal(false);
        await form.press('แจ้งเรื่องใหม่');
        await form.appears('#search');
      });
    }

    it('counts LINE only when the code goes along', async () => {
      form.root.addEventListener('click', (event) => {
        if (event.target instanceof HTMLAnchorElement) event.preventDefault();
      });
      form.find('a[href*="line.me"]').click();
      expect(form.element.unsaved).to.equal(true);
      await form.choose('with-code');
      form.find('a[href*="line.me"]').click();

      expect(form.element.unsaved).to.equal(false);
    });

    it('makes saving the loud one, and LINE the second', () => {
      const [first, second] = form.all('.receipt .button');
      expect(words(first!)).to.equal('บันทึกเป็นรูปภาพ');
      expect(second?.getAttribute('href')).to.include('line.me');
      expect(form.all('.receipt .button:not(.secondary)').map(words)).to.deep.equal([
        words(first!),
      ]);
    });

    it('asks its reader when the page resets it or wants a step', async () => {
      form.element.reset();
      await question();
      await form.press('กลับไปบันทึก');
      expect(form.element.showStep('about')).to.equal(false);
      await question();
      await form.press('จดไว้แล้ว ออกได้');
      expect(form.shows('.receipt')).to.equal(true);
      form.element.reset();

      await form.appears('#search');
    });

    it('keeps its question when the language changes or the element is moved', async () => {
      await form.press('แจ้งเรื่องใหม่');
      await question();
      const { parentElement: parent } = form.element;
      form.element.remove();
      parent?.append(form.element);
      form.element.setAttribute('lang', 'en');
      await waitUntil(() => words(form.find('.leaving')).startsWith('You have not saved'));

      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('leaves nothing in the storage of a page that is not the center’s', () => {
      const keys = [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
      expect(keys.filter((key) => key.includes('receipt'))).to.deep.equal([]);
    });
  });
});
