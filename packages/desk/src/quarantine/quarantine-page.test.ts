import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CaseReceipt } from '@damrong/contract';
import { createClient } from '@damrong/sdk';
import { centerInBrowser } from '../../../../test/support/center-in-browser.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

/** One text sent so often that the last of its copies are held, in a province of this test's own. */
async function fileHeld(count: number): Promise<CaseReceipt[]> {
  const { api } = await centerInBrowser();
  const { cases } = createClient({ baseUrl: api });
  const name = [...crypto.randomUUID()].map((sign) => 'กขคงจฉชซญฐณดตถทธ'[parseInt(sign, 16)] ?? '');
  const body = {
    provinceCode: '40',
    categoryCode: 'utilities.water_supply',
    facts: `ข้อความที่โปรแกรมส่งซ้ำ ${name.join('')}`,
    complainant: { identity: 'named', name: 'ผู้ร้อง ตัวอย่าง', phone: '0812345678' },
    truthConfirmed: true,
    privacyNotice: '2569-11',
  } as const;
  const receipts: CaseReceipt[] = [];
  for (let copy = 0; copy < 10 + count; copy += 1) receipts.push(await cases.file(body));
  return receipts.slice(10);
}

describe('quarantine', () => {
  let held: CaseReceipt[];

  before(async () => {
    held = await fileHeld(4);
  });

  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  const numberOf = (index: number) => held[index]?.number ?? '';

  async function choose(desk: DeskDriver, number: string): Promise<void> {
    await desk.appears('.number', number);
    desk.find(`input[aria-label="${number}"]`).click();
    await desk.appears('[role=status]', 'เลือกแล้ว 1 เรื่อง');
  }

  it('is told above the usual list, which leaves the held cases out', async () => {
    const desk = await DeskDriver.signedIn('khonkaen.officer', '/?filter=all');
    await desk.appears('.notice', 'สงสัยว่าเป็นการส่งซ้ำจำนวนมาก');
    expect(desk.all('.number').map(words)).to.not.include(numberOf(0));
    await desk.isAccessible();
    desk.press('.notice a');
    await desk.appears('.number', numberOf(0));
    expect(desk.heading).to.equal('เรื่องที่แยกไว้ตรวจสอบ');
    expect(desk.text('.held-cases')).to.include('ข้อความเหมือนกับเรื่องอื่นจำนวนมาก');
    await desk.isAccessible();
  });

  it('ends for the cases that are chosen, at 320 px, and says so', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await DeskDriver.signedIn('khonkaen.officer', '/quarantine');
    await choose(desk, numberOf(0));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await desk.isAccessible();
    desk.press('button', 'รับเข้ารายการเรื่อง');
    await desk.appears('.done', 'รับเข้ารายการเรื่องแล้ว 1 เรื่อง');
    await desk.goes(`input[aria-label="${numberOf(0)}"]`);
    expect(desk.focused).to.equal(desk.find('.done'));
  });

  it('ends as not accepted with a reason, which is asked for where it is missing', async () => {
    const desk = await DeskDriver.signedIn('khonkaen.officer', '/quarantine');
    await choose(desk, numberOf(1));
    desk.press('button', 'ไม่รับเพราะส่งซ้ำ');
    await desk.appears('#reason');
    await desk.isAccessible();
    desk.type('#reason', '');
    desk.press('button', 'ไม่รับ 1 เรื่อง');
    await desk.appears('.summary');
    expect(desk.faults[0]).to.include('เหตุผลที่ไม่รับเรื่อง');
    desk.type('#reason', 'ข้อความเดียวกันส่งซ้ำจำนวนมาก');
    desk.press('button', 'ไม่รับ 1 เรื่อง');
    await desk.appears('.done', 'บันทึกไม่รับเรื่องแล้ว 1 เรื่อง');
    desk.press('.kinds a', 'ไม่รับเพราะส่งซ้ำ');
    await desk.appears('.number', numberOf(1));
    expect(desk.shows('.pick')).to.equal(false);
    await desk.isAccessible();
  });

  it('stands on the page of a case, and ends there too', async () => {
    const desk = await DeskDriver.signedIn('khonkaen.officer', `/cases/${numberOf(2)}`);
    await desk.appears('#quarantine', 'แยกไว้ตรวจสอบ');
    await desk.isAccessible();
    desk.press('button', 'รับเข้ารายการเรื่อง');
    await desk.appears('.done', 'รับเข้ารายการเรื่องแล้ว 1 เรื่อง');
    expect(desk.shows('#quarantine')).to.equal(false);
    expect(desk.text('.timeline')).to.include('ตรวจสอบแล้วรับเข้ารายการเรื่อง');
  });

  it('is read by the ministry, which decides nothing', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/quarantine');
    await desk.appears('.number', numberOf(3));
    expect(desk.shows('.pick')).to.equal(false);
    expect(desk.shows('#decide')).to.equal(false);
  });
});
