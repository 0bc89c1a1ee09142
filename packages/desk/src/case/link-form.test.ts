import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

/** Of its own, because the rule of closing holds for everybody of a province. */
const OTHER_PROVINCE = '56';

async function record(provinceCode = '50'): Promise<string> {
  const { number } = (await callDesk('POST', '/v1/officer/cases', {
    provinceCode,
    channel: 'walk_in',
    categoryCode: 'utilities.electricity',
    facts: 'เสาไฟฟ้าหน้าวัดเอียงใกล้ล้ม เกรงจะเป็นอันตราย',
    location: { districtCode: `${provinceCode}${provinceCode === '50' ? '13' : '01'}` },
    complainant: { identity: 'anonymous' },
  })) as { number: string };
  return number;
}

describe('links on the page of a case', () => {
  let one: string;
  let other: string;
  beforeEach(async () => {
    await DeskDriver.signIn('chiangmai.officer');
    [one, other] = [await record(), await record()];
  });
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  const open = async (number: string): Promise<DeskDriver> => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', `/cases/${number}`);
    await desk.appears('.link-form summary');
    return desk;
  };

  it('are made with a number typed in Thai digits, shown at both cases, and taken away', async () => {
    const desk = await open(one);
    desk.press('.link-form summary');
    desk.type(
      '#other',
      other.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit))),
    );
    desk.type('#kind', 'related');
    desk.press('.link-form .button');
    await desk.appears('.done', 'เชื่อมโยงเรื่องแล้ว');
    await desk.appears('.links li', other);
    expect(desk.text('.timeline .change')).to.equal(`เกี่ยวข้องกับเรื่อง ${other}`);
    await desk.isAccessible();
    desk.press('.links li a');
    await desk.appears('.links li', one);
    desk.press('.links li button');
    await desk.appears('.done', 'ยกเลิกการเชื่อมโยงแล้ว');
    await desk.goes('.links li');
  });

  it('settle a duplicate in words that the officer may change', async () => {
    const desk = await open(one);
    desk.press('.link-form summary');
    desk.type('#other', other);
    expect(desk.shows('.link-form #close')).to.equal(false);
    desk.type('#kind', 'duplicate_of');
    await desk.appears('.link-form #close');
    desk.press('.link-form #close');
    await desk.appears('.link-form #publicNote');
    const field = desk.find<HTMLTextAreaElement>('.link-form #publicNote');
    expect(field.value).to.contain(other);
    await desk.isAccessible();
    desk.press('.link-form .button');
    await desk.appears('.done', 'เชื่อมโยงและยุติเรื่องแล้ว');
    await desk.appears('.strip', 'ยุติเรื่อง');
    expect(desk.all('.timeline .said.public').map(words).join()).to.contain(other);
  });

  it('ask for approval to settle a duplicate where the director wants that', async () => {
    await DeskDriver.signIn('chiangmai.director', OTHER_PROVINCE);
    await callDesk('PUT', '/v1/officer/closing-rule', { needsApproval: true });
    await DeskDriver.signIn('chiangmai.officer', OTHER_PROVINCE);
    const [duplicate, main] = [await record(OTHER_PROVINCE), await record(OTHER_PROVINCE)];
    const desk = await DeskDriver.open(`/cases/${duplicate}`);
    await desk.appears('.link-form summary');
    desk.press('.link-form summary');
    desk.type('#other', main);
    desk.type('#kind', 'duplicate_of');
    await desk.appears('label', 'ขออนุมัติยุติเรื่องนี้');
    desk.press('.link-form #close');
    await desk.appears('.link-form #publicNote');
    await desk.isAccessible();
    desk.press('.link-form .button');
    await desk.appears('.done', 'เสนอขออนุมัติยุติเรื่องแล้ว');
    await desk.appears('#closing', 'รออนุมัติยุติเรื่อง');
    desk.press('.link-form summary');
    desk.type('#kind', 'duplicate_of');
    expect(desk.shows('.link-form #close')).to.equal(false);
  });

  it('say what is wrong, and keep what was typed', async () => {
    const desk = await open(one);
    desk.press('.link-form summary');
    desk.type('#other', '2570-50-99');
    desk.press('.link-form .button');
    await waitUntil(() => desk.faults.length === 2);
    await desk.isAccessible();
    desk.type('#other', '2570-50-999999-3');
    desk.type('#kind', 'related');
    desk.press('.link-form .button');
    await desk.appears('.error', 'จังหวัดเดียวกัน');
    expect(desk.find<HTMLInputElement>('#other').value).to.equal('2570-50-999999-3');
  });

  it('fit a telephone', async () => {
    await setViewport({ width: 320, height: 800 });
    const desk = await open(one);
    desk.press('.link-form summary');
    desk.type('#kind', 'duplicate_of');
    await desk.appears('.link-form #close');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await desk.isAccessible();
  });
});

describe('open cases that look alike', () => {
  it('are shown once category and district are chosen, and not before', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const number = await record();
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/record');
    await desk.appears('#districtCode:enabled');
    desk.type('#districtCode', '5013');
    desk.type('#categoryCode', 'ไฟฟ้า');
    expect(desk.shows('#alike')).to.equal(false);
    await desk.appears('[role=option]');
    desk.find('#categoryCode-utilities-electricity').dispatchEvent(new MouseEvent('mousedown'));
    await desk.appears('#alike');
    expect(desk.all('.earlier .cases a').map(words)).to.contain(number);
    await desk.isAccessible();
    desk.type('#districtCode', '');
    await desk.goes('#alike');
  });
});
