import { formatThaiDate } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { viewEn } from '../locale/en.ts';
import { nextTh, viewTh } from '../locale/th.ts';
import { expectAccessible, find, press, summaryOf, textOf, type } from '../testing/reader.ts';
import { directorOfCenter, fileTestCase, openTestCase } from '../testing/test-case.ts';

const agency = 'อำเภอแม่ริม';
const result = 'ซ่อมท่อเมนแล้วเสร็จ น้ำไหลเป็นปกติทุกหลังคาเรือน';
const send = 'section form button[type=submit]';

async function settledCase() {
  const receipt = await fileTestCase();
  const officer = await directorOfCenter();
  await officer.cases.recordResult(await officer.cases.read(receipt.number), { result });
  return receipt;
}

function entries(element: Element): number {
  return element.shadowRoot?.querySelectorAll('.timeline li').length ?? 0;
}

describe('an open case', () => {
  it('says how it stands and by when the centre answers', async () => {
    const receipt = await fileTestCase();
    const element = await openTestCase(receipt);

    expect(textOf(element, 'h2')).to.contain('รับเรื่องแล้ว');
    expect(textOf(element, '.details')).to.contain(formatThaiDate(receipt.dueOn ?? '', 'th'));
    expect(textOf(element, '.next'))
      .to.contain(nextTh.received)
      .and.to.contain(formatThaiDate(receipt.dueOn ?? '', 'th'));
    expect(find(element, '.stages [aria-current]')?.textContent).to.contain('รับเรื่อง');
    expect(find(element, 'h2 [translate=no]')?.textContent).to.equal(receipt.number);
    await expectAccessible(element);
  });

  it('says it in English too', async () => {
    const element = await openTestCase(await fileTestCase(), { lang: 'en' });

    expect(textOf(element, 'h2')).to.contain('Received');
    expect(textOf(element, '.details')).to.contain('(B.E. ');
    await expectAccessible(element);
  });

  it('names the agency that has it', async () => {
    const receipt = await fileTestCase();
    const officer = await directorOfCenter();
    await officer.cases.give(await officer.cases.read(receipt.number), {
      recipients: [{ kind: 'district', districtCode: '5007' }],
    });
    const element = await openTestCase(receipt);

    expect(textOf(element)).to.contain(viewTh.withAgency(agency));
    expect(textOf(element, '.timeline li')).to.contain(agency);
  });

  it('gives the reason when it was not taken up, and where to go', async () => {
    const receipt = await fileTestCase();
    const publicNote = 'เรื่องนี้อยู่ระหว่างการพิจารณาของศาล';
    const officer = await directorOfCenter();
    await officer.cases.changeStatus(await officer.cases.read(receipt.number), {
      status: 'rejected',
      publicNote,
    });
    const element = await openTestCase(receipt);

    expect(textOf(element)).to.contain(publicNote).and.to.contain(nextTh.notAccepted);
    expect(find(element, '.stages')).to.equal(null);
    expect(find(element, '#facts')).to.equal(null);
    await expectAccessible(element);
  });
});

describe('adding facts', () => {
  it('shows them in the timeline and says that they have come', async () => {
    const element = await openTestCase(await fileTestCase());
    type(element, 'facts', 'วันนี้น้ำไหลแล้วบางบ้าน');
    press(element, send);
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('sent'));

    expect(textOf(element, '.sent')).to.equal(viewTh.factsSent);
    expect(textOf(element, '.timeline li')).to.contain('วันนี้น้ำไหลแล้วบางบ้าน');
    expect((find(element, '#facts') as HTMLTextAreaElement).value).to.equal('');
    await expectAccessible(element);
  });

  it('adds once, however often the button is pressed', async () => {
    const element = await openTestCase(await fileTestCase());
    type(element, 'facts', 'น้ำยังไม่ไหล');
    for (let times = 0; times < 3; times += 1) press(element, send);
    await waitUntil(() => find(element, '.sent') !== null);

    expect(entries(element)).to.equal(2);
  });

  it('adds once when the answer was lost and it was sent again', async () => {
    const { faulty, api } = await centerInBrowser();
    const receipt = await fileTestCase();
    const element = await openTestCase(receipt);
    element.api = `${faulty}/lost-answer`;
    type(element, 'facts', 'น้ำยังไม่ไหล');
    press(element, send);
    await waitUntil(() => find(element, '.sent') !== null, '');

    expect(entries(await openTestCase(receipt, { api }))).to.equal(2);
  });

  it('says what is wrong beside the field and keeps the text', async () => {
    const element = await openTestCase(await fileTestCase());
    press(element, send);
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '#facts'));
    expect(textOf(element, '#facts-error')).to.equal('กรุณากรอกข้อมูลที่ต้องการแจ้งเพิ่ม');

    const long = 'น้ำ'.repeat(1000);
    type(element, 'facts', long);
    press(element, send);
    await waitUntil(() => textOf(element, '#facts-error').includes('1,000'));
    expect((find(element, '#facts') as HTMLTextAreaElement).value).to.equal(long);
    await expectAccessible(element);
  });

  it('says what to do when the network is dead, and keeps the text', async () => {
    const element = await openTestCase(await fileTestCase());
    element.api = (await centerInBrowser()).dead;
    type(element, 'facts', 'น้ำยังไม่ไหล');
    press(element, send);

    expect(await summaryOf(element)).to.contain('กรุณาลองอีกครั้ง');
    expect((find(element, '#facts') as HTMLTextAreaElement).value).to.equal('น้ำยังไม่ไหล');
  });

  it('says so when the case was settled meanwhile', async () => {
    const receipt = await fileTestCase();
    const element = await openTestCase(receipt);
    const officer = await directorOfCenter();
    type(element, 'facts', 'น้ำยังไม่ไหล');
    await officer.cases.recordResult(await officer.cases.read(receipt.number), { result });
    press(element, send);

    expect(await summaryOf(element)).to.equal(viewTh.factsClosed);
  });
});

describe('rating a settled case', () => {
  it('shows the result and asks in words', async () => {
    const element = await openTestCase(await settledCase());

    expect(textOf(element, '.success')).to.contain(result);
    expect(textOf(element, 'fieldset')).to.contain('พอใจมาก').and.to.contain('ไม่พอใจมาก');
    expect(find(element, '#facts')).to.equal(null);
    await expectAccessible(element);
  });

  it('asks for a choice before it sends', async () => {
    const element = await openTestCase(await settledCase());
    press(element, send);
    await waitUntil(() => element.shadowRoot?.activeElement === find(element, '#score'));

    expect(textOf(element, '#score-error')).to.contain('กรุณาเลือก');
    await expectAccessible(element);
  });

  it('thanks and shows what was chosen, also when the case is opened again', async () => {
    const receipt = await settledCase();
    const element = await openTestCase(receipt);
    press(element, '#score');
    type(element, 'comment', 'แก้ไขรวดเร็ว');
    press(element, send);
    await waitUntil(() => element.shadowRoot?.activeElement?.classList.contains('sent'));
    expect(textOf(element, '.sent')).to.equal(viewTh.ratingSent);
    await expectAccessible(element);

    const again = await openTestCase(receipt, { lang: 'en' });
    expect(textOf(again)).to.contain(viewEn.scores[4]).and.to.contain('แก้ไขรวดเร็ว');
    expect(find(again, '#score')).to.equal(null);
  });
});
