import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import {
  expectAccessible,
  find,
  press,
  summaryOf,
  textOf,
  type,
} from '../case-status/testing/reader.ts';
import { OpinionForm } from './testing/opinion-form.ts';

customElements.define('damrong-test-opinion', OpinionForm);

describe('the form of the README', () => {
  let form: OpinionForm;

  beforeEach(async () => {
    form = await fixture<OpinionForm>(
      html`<damrong-test-opinion lang="th"></damrong-test-opinion>`,
    );
    form.post = () => Promise.resolve({ reference: 'O50-1234' });
    await waitUntil(() => find(form, '#topic'), 'no first step');
  });

  async function toOpinion(): Promise<void> {
    type(form, 'topic', 'ทางเท้า');
    press(form, 'button[type=submit]');
    await waitUntil(() => find(form, '#opinion'), 'no second step');
  }

  it('asks one step at a time, and says what has to be mended', async () => {
    press(form, 'button[type=submit]');
    expect(await summaryOf(form)).to.contain('กรุณากรอกเรื่องที่ต้องการเสนอ');
    await toOpinion();

    expect(textOf(form, 'h2')).to.contain('ขั้นที่ 2 จาก 2');
    await waitUntil(() => form.shadowRoot?.activeElement === find(form, 'h2'), 'no focus');
    await expectAccessible(form);
  });

  it('shows what its feature has for its place', async () => {
    await toOpinion();
    expect(textOf(form)).not.to.contain('เล่าเพิ่ม');
    type(form, 'opinion', 'มืด');
    await form.updateComplete;

    expect(textOf(form)).to.contain('เล่าเพิ่มอีกเล็กน้อย');
    expect(form.unsaved).to.equal(true);
  });

  it('sends once and ends in its receipt', async () => {
    let sent = 0;
    form = await fixture<OpinionForm>(
      html`<damrong-test-opinion lang="th"></damrong-test-opinion>`,
    );
    form.post = () => {
      sent += 1;
      return Promise.resolve({ reference: 'O50-1234' });
    };
    await waitUntil(() => find(form, '#topic'), 'no first step');
    await toOpinion();
    type(form, 'opinion', 'ขอให้ติดไฟเพิ่มบนทางเท้าหน้าโรงเรียน');
    press(form, 'button[type=submit]');
    press(form, 'button[type=submit]');
    await waitUntil(() => textOf(form).includes('O50-1234'), 'no receipt');

    expect(sent).to.equal(1);
    await expectAccessible(form);
  });
});
