import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../test/support/center-in-browser.js';
import { captureEvents } from '../element/testing/capture-events.ts';
import type { DamrongComplaintForm } from './complaint-form.ts';
import { FormDriver, story } from './testing/form-driver.ts';

describe('damrong-complaint-form as a form', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  it('is not valid before its later steps have come, nor while something is missing', async () => {
    const form = await FormDriver.open(center.api);
    expect(form.element.checkValidity()).to.equal(false);
    await form.answerAll();

    expect(form.element.checkValidity()).to.equal(true);
    expect(form.element.reportValidity()).to.equal(true);
    expect(form.shows('.summary')).to.equal(false);
  });

  it('says nothing when it is only checked', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAbout();
    const codes = await captureEvents(form.element, 'damrong-error', () =>
      form.element.checkValidity(),
    );

    expect(codes).to.deep.equal([]);
    expect(form.shows('.summary')).to.equal(false);
  });

  it('leads to the first step at fault when it is asked to report', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.answerFacts(story);
    await form.answerLocation();
    form.element.focus();

    expect(form.element.reportValidity()).to.equal(false);
    await form.appears('.summary');
    expect(form.shows('#identity')).to.equal(true);
    await form.isAccessible();
  });

  it('fetches its later steps to report what is missing', async () => {
    const form = await FormDriver.open(center.api);
    form.element.reportValidity();

    await form.appears('.summary');
    expect(form.issues).to.deep.equal(['กรุณาค้นหาหรือเลือกเรื่องที่ต้องการแจ้ง']);
  });

  it('begins again when it is reset, and takes no focus', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAbout();
    await form.type('facts', story);
    (form.focused as HTMLElement | null)?.blur();
    form.element.reset();
    await form.appears('#search');

    expect(form.find<HTMLInputElement>('#search').value).to.equal('');
    expect(form.focused).to.equal(null);
    await form.answerAbout();
    expect(form.find<HTMLTextAreaElement>('#facts').value).to.equal('');
  });

  it('takes a receipt away when it is reset and the reader agrees', async () => {
    const form = await FormDriver.open(center.api);
    await form.answerAll();
    await form.next();
    await form.receipt();
    await form.appears('.receipt-actions');
    form.element.reset();
    await form.appears('.leaving');
    await form.press('จดไว้แล้ว ออกได้');

    await form.appears('#search');
    expect(form.shows('.receipt')).to.equal(false);
  });

  it('takes nothing in while it is disabled, shows that, and passes axe', async () => {
    const form = await FormDriver.open(center.api);
    form.element.setAttribute('disabled', '');
    await form.element.updateComplete;

    expect(form.element.disabled).to.equal(true);
    const controls = form.all('.body :is(input, select, textarea, button)');
    expect(controls.filter((control) => !control.matches(':disabled'))).to.deep.equal([]);
    await form.isAccessible();
    form.element.disabled = false;
    await form.element.updateComplete;
    expect(form.element.hasAttribute('disabled')).to.equal(false);
    expect(form.find('#search').matches(':disabled')).to.equal(false);
  });

  it("stays out of a form of the page's: neither its fields nor Enter reach it", async () => {
    let posts = 0;
    const page = await fixture<HTMLFormElement>(
      html`<form
        @submit=${(event: Event) => {
          event.preventDefault();
          posts += 1;
        }}
      >
        <input name="own" value="1" />
        <damrong-complaint-form lang="th" province="50" api=${center.api}></damrong-complaint-form>
      </form>`,
    );
    const form = new FormDriver(
      page.querySelector<DamrongComplaintForm>('damrong-complaint-form')!,
    );
    await form.appears('#search');
    await form.answerAbout();
    await form.answerFacts();
    await form.type('landmark', 'หน้าวัด');
    form.find('#landmark').focus();
    await sendKeys({ press: 'Enter' });
    await form.appears('#identity');

    expect(posts).to.equal(0);
    expect([...new FormData(page)]).to.deep.equal([['own', '1']]);
    expect([...page.elements].map(({ localName }) => localName)).to.deep.equal(['input']);
    page.reset();
    expect(form.shows('#identity')).to.equal(true);
  });
});

describe('damrong-complaint-form with a choice of the page', () => {
  let center: CenterInBrowser;

  before(async () => {
    center = await centerInBrowser();
  });

  const open = async (category: string, district = ''): Promise<FormDriver> => {
    const element = await fixture<DamrongComplaintForm>(
      html`<damrong-complaint-form
        lang="th"
        province="50"
        category=${category}
        district=${district}
        api=${center.api}
      ></damrong-complaint-form>`,
    );
    return new FormDriver(element);
  };

  const lines: string[] = [];
  const { info } = console;

  beforeEach(() => {
    lines.length = 0;
    console.info = (line: string) => lines.push(line);
  });

  afterEach(() => {
    console.info = info;
  });

  const isSaid = (code: string) =>
    waitUntil(() => lines.length > 0, 'nothing is said').then(() => {
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`"${code}"`);
    });

  it('begins with the matter that is named, which can be changed', async () => {
    const form = await open('utilities.water_supply');
    await form.appears('#category');
    await waitUntil(() => form.shows('.choices :checked'), 'nothing is chosen');

    const chosen = form.find<HTMLInputElement>('.choices :checked');
    expect(chosen.value).to.equal('utilities.water_supply');
    await form.press('ดูหมวดเรื่องทั้งหมด');
    await form.appears('.groups');
    await form.isAccessible();
  });

  it('opens the group that is named', async () => {
    const form = await open('land');

    await form.appears('#category');
    expect(form.shows('.choices :checked')).to.equal(false);
  });

  for (const unknown of ['utilities.no_such_matter', 'nonsense', '<b>']) {
    it(`ignores the matter ${unknown} and says so in the console`, async () => {
      const form = await open(unknown);

      await isSaid(unknown);
      expect(form.shows('.groups')).to.equal(true);
      await form.answerAbout();
    });
  }

  it('chooses the district that is named when the place is asked', async () => {
    const form = await open('', '5007');
    await form.appears('#search');
    await form.answerAbout();
    await form.answerFacts();
    await form.appears('#district:not([disabled])');

    await waitUntil(() => form.find<HTMLSelectElement>('#district').value === '5007');
    expect(lines).to.deep.equal([]);
  });

  for (const unknown of ['4001', '5099', 'x']) {
    it(`ignores the district ${unknown} and says so in the console`, async () => {
      const form = await open('', unknown);
      await form.appears('#search');
      await form.answerAbout();
      await form.answerFacts();
      await form.appears('#district:not([disabled])');

      await isSaid(unknown);
      expect(form.find<HTMLSelectElement>('#district').value).to.equal('');
    });
  }

  it('begins with it again after a reset', async () => {
    const form = await open('utilities.water_supply');
    await form.appears('.choices :checked');
    await form.next();
    await form.appears('#facts');
    form.element.reset();

    await form.appears('.choices :checked');
  });
});
