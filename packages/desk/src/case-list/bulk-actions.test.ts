import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';
import type { BulkBar } from './bulk-bar.ts';

interface Listed {
  cases: { number: string; version: number; urgency: string; owner: { isSelf: boolean } | null }[];
}

/** Of its own, so that no other test files or counts among its cases. */
const PROVINCE = '93';

async function record(mark: string): Promise<string> {
  const { number } = (await callDesk('POST', '/v1/officer/cases', {
    provinceCode: PROVINCE,
    categoryCode: 'utilities.street_light',
    channel: 'walk_in',
    facts: `${mark} ไฟส่องสว่างริมถนนดับหลายต้น`,
    complainant: { identity: 'anonymous' },
  })) as { number: string };
  return number;
}

async function listed(mark: string): Promise<Listed['cases']> {
  const query = new URLSearchParams({ search: mark, limit: '100' });
  return ((await callDesk('GET', `/v1/officer/cases?${query}`)) as Listed).cases;
}

async function recorded(count: number): Promise<{ mark: string; numbers: string[] }> {
  const mark = crypto.randomUUID();
  await DeskDriver.signIn('chiangmai.officer', PROVINCE);
  const numbers: string[] = [];
  for (let made = 0; made < count; made += 1) numbers.push(await record(mark));
  return { mark, numbers };
}

async function open(mark: string): Promise<DeskDriver> {
  const desk = await DeskDriver.open(`/?${new URLSearchParams({ search: mark })}`);
  await desk.appears('.number');
  await desk.appears('damrong-desk-bulk-bar');
  return desk;
}

/** Opens the dialog, and chooses what to do. */
async function ask(desk: DeskDriver, count: number, action: string): Promise<void> {
  desk.press('.bar .button', 'ดำเนินการ');
  await desk.appears('dialog button', `บันทึก ${count} เรื่อง`);
  desk.press('label', action);
}

async function typeDay(desk: DeskDriver): Promise<void> {
  await desk.appears('#dueOn');
  for (const [id, value] of [
    ['#dueOn', '31'],
    ['#dueOn-month', '12'],
    ['#dueOn-year', '2590'],
  ] as const) {
    desk.type(id, value);
    await nextFrame();
  }
}

const tick = (desk: DeskDriver, number: string): void =>
  desk.press(`input[aria-label="เลือกเรื่อง ${number}"]`);

/** Calls that are on their way until they are let go. */
function held(part: string) {
  const { fetch } = window;
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const calls = { waiting: 0, letGo, end };
  function end(): void {
    letGo();
    window.fetch = fetch;
  }
  window.fetch = async (input, init) => {
    if ((input instanceof Request ? input.url : String(input)).includes(part)) {
      calls.waiting += 1;
      await gone;
    }
    return fetch(input, init);
  };
  return calls;
}

/** Long enough for what follows an answer to be sent. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 500));

describe('what is done to many cases', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('is done to those that are ticked, by the keyboard, and the list stays where it is', async () => {
    await setViewport({ width: 1366, height: 768 });
    const { mark, numbers } = await recorded(3);
    const desk = await open(mark);
    const [first, second, third] = desk.all('.number').map(words);
    const before = desk.find('.number').getBoundingClientRect().top;
    desk.key('h1', 'j');
    desk.key('.number', 'x');
    desk.key('.number', 'j');
    desk.key('.number', 'x');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 2 เรื่อง');
    expect(desk.find('.number').getBoundingClientRect().top).to.equal(before);
    await desk.isAccessible();
    await ask(desk, 2, 'ตั้งความเร่งด่วน');
    await desk.appears('#urgency');
    await desk.isAccessible();
    desk.press('dialog button', 'บันทึก 2 เรื่อง');
    await waitUntil(() => desk.faults.length === 1);
    desk.type('#urgency', 'most_urgent');
    desk.press('dialog button', 'บันทึก 2 เรื่อง');
    await desk.appears('summary', 'บันทึกแล้ว 2 เรื่อง');
    await desk.isAccessible();
    desk.press('dialog button', 'ปิด');
    await desk.goes('.bar');
    await waitUntil(() => desk.focused === desk.find('h1'), 'the focus is lost');
    const now = await listed(mark);
    const urgent = now
      .filter(({ urgency }) => urgency === 'most_urgent')
      .map(({ number }) => number);
    expect(new Set(urgent)).to.deep.equal(new Set([first, second]));
    expect(numbers).to.include(third);
  });

  it('takes all that match, over pages, with the number said', async () => {
    const { mark } = await recorded(27);
    const desk = await open(mark);
    desk.press('.all input');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 25 เรื่อง');
    desk.press('.bar .button', 'เลือกทั้งหมดที่พบ');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 27 เรื่อง');
    await waitUntil(() => words(desk.focused ?? document.body).includes('ดำเนินการ'));
    expect(desk.all('.bar .button').map(words)).to.deep.equal(['ยกเลิกการเลือก', 'ดำเนินการ…']);
    await ask(desk, 27, 'รับเป็นผู้รับผิดชอบ');
    desk.press('dialog button', 'บันทึก 27 เรื่อง');
    await desk.appears('summary', 'บันทึกแล้ว 27 เรื่อง');
    const now = await listed(mark);
    expect(now.every(({ owner }) => owner?.isSelf)).to.equal(true);
  });

  it('tells of each case why it was refused, and keeps that one chosen', async () => {
    const { mark, numbers } = await recorded(2);
    const [moved = '', other = ''] = numbers;
    const desk = await open(mark);
    tick(desk, moved);
    tick(desk, other);
    await callDesk('POST', `/v1/officer/cases/${moved}/notes`, { note: 'โทรหาผู้ร้องแล้ว' });
    await ask(desk, 2, 'ตั้งกำหนดแล้วเสร็จ');
    await typeDay(desk);
    desk.press('dialog button', 'บันทึก 2 เรื่อง');
    await desk.appears('.refused li', `${moved} มีผู้ดำเนินการในเรื่องนี้`);
    await desk.appears('summary', 'บันทึกแล้ว 1 เรื่อง');
    await desk.isAccessible();
    desk.press('dialog button', 'ปิด');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 1 เรื่อง');
    await desk.appears('.cases[aria-busy=false]');
    // The list has shown it anew, so that it can be done now.
    await ask(desk, 1, 'รับเป็นผู้รับผิดชอบ');
    desk.press('dialog button', 'บันทึก 1 เรื่อง');
    await desk.appears('summary', 'บันทึกแล้ว 1 เรื่อง');
  });

  it('does one that was refused on another page, when it is tried again', async () => {
    const { mark, numbers } = await recorded(26);
    const desk = await open(mark);
    desk.press('.all input');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 25 เรื่อง');
    const shown = desk.all('.number').map(words);
    const far = numbers.find((number) => !shown.includes(number)) ?? '';
    desk.press('.bar .button', 'เลือกทั้งหมดที่พบ');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 26 เรื่อง');
    await callDesk('POST', `/v1/officer/cases/${far}/notes`, { note: 'โทรหาผู้ร้องแล้ว' });
    await ask(desk, 26, 'รับเป็นผู้รับผิดชอบ');
    desk.press('dialog button', 'บันทึก 26 เรื่อง');
    await desk.appears('.refused li', far);
    desk.press('dialog button', 'ปิด');
    await desk.appears('.bar [role=status]', 'เลือกไว้ 1 เรื่อง');
    const version = (await listed(mark)).find(({ number }) => number === far)?.version;
    const bar = desk.find<BulkBar>('damrong-desk-bulk-bar');
    await waitUntil(() => bar.chosen.get(far) === version, 'it is not seen anew');
    expect(desk.all('.number').map(words)).not.to.include(far);
    await ask(desk, 1, 'รับเป็นผู้รับผิดชอบ');
    desk.press('dialog button', 'บันทึก 1 เรื่อง');
    await desk.appears('summary', 'บันทึกแล้ว 1 เรื่อง');
  });

  it('does nothing when it is cancelled while it waits for the colleagues', async () => {
    const { mark, numbers } = await recorded(1);
    const desk = await open(mark);
    tick(desk, numbers[0] ?? '');
    await desk.appears('.bar');
    const calls = held('/colleagues');
    try {
      await ask(desk, 1, 'รับเป็นผู้รับผิดชอบ');
      desk.press('dialog button', 'บันทึก 1 เรื่อง');
      await waitUntil(() => calls.waiting === 2, 'it does not wait');
      desk.press('dialog button', 'ยกเลิก');
      await desk.goes('dialog[open]');
      calls.letGo();
      await aMoment();
    } finally {
      calls.end();
    }
    expect((await listed(mark)).map(({ owner }) => owner)).to.deep.equal([null]);
    await ask(desk, 1, 'รับเป็นผู้รับผิดชอบ');
    desk.press('dialog button', 'บันทึก 1 เรื่อง');
    await desk.appears('summary', 'บันทึกแล้ว 1 เรื่อง');
  });

  it('leaves what is unticked while it collects all that match', async () => {
    const { mark, numbers } = await recorded(2);
    const desk = await open(mark);
    tick(desk, numbers[0] ?? '');
    await desk.appears('.bar');
    const calls = held('/v1/officer/cases?');
    try {
      desk.press('.bar .button', 'เลือกทั้งหมด');
      await waitUntil(() => calls.waiting === 1, 'it does not collect');
      desk.press('.bar .button', 'ยกเลิกการเลือก');
      await desk.goes('.bar');
      calls.letGo();
      await aMoment();
    } finally {
      calls.end();
    }
    expect(desk.shows('.bar')).to.equal(false);
  });

  it('forgets what is ticked when the list is of other cases', async () => {
    const { mark, numbers } = await recorded(1);
    const desk = await open(mark);
    tick(desk, numbers[0] ?? '');
    await desk.appears('.bar');
    desk.press('.filters a', 'ทั้งหมด');
    await desk.goes('.bar');
  });

  it('fits a telephone', async () => {
    await setViewport({ width: 320, height: 800 });
    const { mark, numbers } = await recorded(1);
    const desk = await open(mark);
    tick(desk, numbers[0] ?? '');
    await desk.appears('.bar');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await ask(desk, 1, 'ตั้งกำหนดแล้วเสร็จ');
    await desk.appears('#dueOn');
    const dialog = desk.find('dialog[open]');
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    await desk.isAccessible();
  });

  it('is not offered to the ministry, which changes no case', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/?filter=all');
    await desk.appears('.number');
    expect(desk.shows('.pick')).to.equal(false);
  });
});
