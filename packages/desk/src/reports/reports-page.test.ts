import type { NationalReport } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

interface Known {
  readonly id: string;
  readonly version: number;
}

let year = 2500;
/** A fiscal year that no other test of this file reports on. */
const newYear = () => (year += 1);

async function send(method: string, path: string, body: object, version?: number) {
  const answer = await fetch(path, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  expect(answer.status, `${method} ${path}`).to.be.lessThan(300);
  return (await answer.json()) as Known;
}

const prepare = (about: object) => send('POST', '/v1/officer/reports', about);

const move = ({ id, version }: Known, body: object) =>
  send('PUT', `/v1/officer/reports/${id}`, body, version);

/** The files that a press hands to the downloads. */
async function downloads(press: () => void): Promise<{ name: string; file: Blob }[]> {
  const found: { name: string; file: Blob }[] = [];
  const create = URL.createObjectURL.bind(URL);
  const click = HTMLAnchorElement.prototype.click;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return create(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    if (last !== undefined) found.push({ name: this.download, file: last });
  };
  try {
    press();
    await waitUntil(() => found.length > 0);
  } finally {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  }
  return found;
}

/** While `act` runs, calls of this path are answered so. */
async function answering(
  path: string,
  answer: (call: () => Promise<Response>) => Promise<Response>,
  act: () => Promise<void>,
): Promise<void> {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const call = () => fetch(input, init);
    return url.includes(path) ? answer(call) : call();
  };
  try {
    await act();
  } finally {
    window.fetch = fetch;
  }
}

const offline = () => Promise.reject(new TypeError('offline'));

describe('reports at the desk', () => {
  it('are prepared for a period and sent for approval', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/reports?year=2568');
    await desk.appears('tbody th', 'มกราคม 2568');
    await desk.isAccessible();
    desk.press('#prepare-m1');
    await desk.appears('h1', 'รายงานเรื่องร้องเรียน มกราคม 2568');
    await desk.appears('strong', 'ร่าง');
    expect(desk.all('section h2').length).to.equal(10);
    expect(desk.shows('#approve')).to.equal(false);
    await desk.isAccessible();
    desk.press('#send');
    await desk.appears('strong', 'รออนุมัติ');
    await waitUntil(() => desk.focused?.matches('h1') === true);
    await desk.appears('h2', 'หากนับใหม่ในขณะนี้');
    expect(desk.shows('#approve')).to.equal(false);
  });

  it('are given back by the director with a reason, which the field asks for', async () => {
    await DeskDriver.signIn('chiangmai.director');
    const sent = await move(await prepare({ year: newYear(), span: 'q1' }), { step: 'send' });
    const desk = await DeskDriver.open(`/reports/${sent.id}`);
    await desk.appears('#approve');
    desk.press('#return');
    await waitUntil(() => desk.focused?.id === 'words');
    desk.press('form .button', 'ส่งกลับให้แก้ไข');
    await waitUntil(() => desk.faults.length === 1);
    desk.type('#words', 'ขาดเรื่องของเดือนธันวาคม');
    desk.press('form .button', 'ส่งกลับให้แก้ไข');
    await desk.appears('.notice', 'ขาดเรื่องของเดือนธันวาคม');
    await desk.appears('strong', 'ร่าง');
  });

  it('say when somebody else was first', async () => {
    await DeskDriver.signIn('chiangmai.director');
    const sent = await move(await prepare({ year: newYear(), span: 'q2' }), { step: 'send' });
    const desk = await DeskDriver.open(`/reports/${sent.id}`);
    await desk.appears('#approve');
    await move(sent, { step: 'return', note: 'ตรวจอีกครั้ง' });
    desk.press('#approve');
    await desk.appears('.failure', 'มีผู้อื่นดำเนินการกับรายงานนี้แล้ว');
    await desk.appears('strong', 'ร่าง');
  });

  it('are corrected with a reason once they are submitted', async () => {
    await DeskDriver.signIn('chiangmai.director');
    const about = { year: newYear(), span: 'q3' };
    const sent = await move(await prepare(about), { step: 'send' });
    const approved = await move(sent, { step: 'approve' });
    const done = await move(approved, { step: 'submit' });
    const desk = await DeskDriver.open(`/reports/${done.id}`);
    await desk.appears('strong', 'ส่งกระทรวงแล้ว');
    desk.press('#correct');
    await waitUntil(() => desk.focused?.id === 'words');
    desk.type('#words', 'บันทึกหนังสือย้อนหลัง');
    desk.press('form .button', 'จัดทำฉบับแก้ไข');
    await desk.appears('p', 'เหตุที่แก้ไข: บันทึกหนังสือย้อนหลัง');
    expect(location.pathname).to.not.equal(`/reports/${done.id}`);
  });

  it('are downloaded as a workbook and as one table, with the numbers that are shown', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/reports');
    await desk.appears('#prepare-year');
    desk.press('#prepare-year');
    await desk.appears('tfoot');
    const shown = words(desk.find('section tbody td:nth-of-type(2)'));
    const [csv] = await downloads(() => {
      desk.press('#csv');
    });
    expect(csv?.name).to.match(/^report-50-\d{4}-year-1-received\.csv$/);
    const text = (await csv?.file.text()) ?? '';
    expect(text)
      .to.contain('"ภาพรวม"')
      .and.to.contain(`,${shown.replaceAll(',', '')},`);
    expect(text.slice(0, text.indexOf('"ภาพรวม"')))
      .to.contain('"เกี่ยวกับรายงาน"')
      .and.to.contain('"จังหวัด","จังหวัดเชียงใหม่"')
      .and.to.contain('"ฉบับ","ฉบับที่ 1"')
      .and.to.contain('"สถานะ","ร่าง"')
      .and.to.contain('"วิธีนับ","เรื่องที่รับในช่วงเวลา"')
      .and.to.contain('"นับ ณ วันที่"');
    expect(text).to.contain('เรื่องที่มีหลายหน่วยงานนับในทุกหน่วยงาน');
    const [xlsx] = await downloads(() => {
      desk.press('#xlsx');
    });
    expect(xlsx?.name).to.match(/\.xlsx$/);
    expect(xlsx?.file.size).to.be.greaterThan(3000);
  });

  it('are counted by what was worked on, and shown by one form, where that is chosen', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const { id } = await prepare({ year: newYear(), span: 'year' });
    const desk = await DeskDriver.open(`/reports/${id}`);
    await desk.appears('#form');
    desk.type('#form', 'corruption');
    await waitUntil(() => desk.all('section h2').length === 1);
    expect(desk.text('section p')).to.equal('ไม่มีเรื่อง');
    desk.press('#basis-worked');
    await desk.appears('p', 'รวมเรื่องที่ยกมา');
    expect(desk.shows('section p.muted')).to.equal(false);
    for (const [form, name] of [
      ['years', 'เปรียบเทียบ 3 ปี'],
      ['overdue', 'เรื่องเกินกำหนด'],
      ['satisfaction', 'ความพึงพอใจ'],
    ] as const) {
      desk.type('#form', form);
      await desk.appears('section h2', name);
      await desk.appears('section p.muted', 'นับจากเรื่องที่รับในช่วงเวลาเสมอ');
    }
    const [csv] = await downloads(() => {
      desk.press('#csv');
    });
    expect(csv?.name).to.match(/-worked\.csv$/);
  });

  it('are not sent before their period is over, and say from when on', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const { id } = await prepare({ year: 2998, span: 'm10' });
    const desk = await DeskDriver.open(`/reports/${id}`);
    await desk.appears('p', 'เสนอเพื่ออนุมัติได้หลังวันที่ 31 ตุลาคม 2997');
    expect(desk.shows('#send')).to.equal(false);
    await desk.isAccessible();
  });

  it('that were submitted in another window are shown as that, and say what to do', async () => {
    await DeskDriver.signIn('chiangmai.director');
    const about = { year: newYear(), span: 'm2' };
    const desk = await DeskDriver.open(`/reports?year=${about.year}`);
    await desk.appears('#prepare-m2');
    const sent = await move(await prepare(about), { step: 'send' });
    await move(await move(sent, { step: 'approve' }), { step: 'submit' });
    desk.press('#prepare-m2');
    await desk.appears('.failure', 'มีรายงานที่ส่งกระทรวงแล้ว');
    await desk.appears('td', 'ส่งกระทรวงแล้ว');
    expect(desk.shows('#prepare-m2')).to.equal(false);
    desk.type('#year', '');
    await desk.goes('.failure');
  });

  it('tell the ministry whether a download succeeded, and why it did not', async () => {
    await DeskDriver.signIn('chiangmai.director');
    const sent = await move(await prepare({ year: newYear(), span: 'q4' }), { step: 'send' });
    const { id } = await move(await move(sent, { step: 'approve' }), { step: 'submit' });
    const desk = await DeskDriver.signedIn('moi.admin', `/reports/${id}`);
    await desk.appears('#csv');
    await answering('/v1/officer/exports', offline, async () => {
      desk.press('#csv');
      await desk.appears('.failure[role="alert"]', 'ติดต่อระบบไม่ได้');
    });
    expect(desk.shows('.done')).to.equal(false);
    await downloads(() => {
      desk.press('#csv');
    });
    await desk.appears('.done', 'ดาวน์โหลดแล้ว');
    expect(desk.shows('.failure')).to.equal(false);
  });

  it('of another province are not found', async () => {
    await DeskDriver.signIn('khonkaen.officer');
    const { id } = await prepare({ year: newYear(), span: 'm10' });
    await DeskDriver.signIn('chiangmai.officer');
    const desk = await DeskDriver.open(`/reports/${id}`);
    await desk.appears('.failure', 'ไม่พบรายงานฉบับนี้');
  });
});

describe('the national report', () => {
  it('tells who is missing, who is behind, and reminds', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/national-report?year=2567&span=m4');
    await desk.appears('#remind-all');
    expect(desk.all('.periods tbody tr').length).to.equal(77);
    await desk.appears('section h2', 'จังหวัดที่มีเรื่องค้าง');
    await desk.isAccessible();
    const row = desk.all('.periods tbody tr').find((one) => words(one).includes('ขอนแก่น'));
    row?.querySelector('button')?.click();
    await desk.appears('.done', 'เตือนแล้ว 1 จังหวัด');
    await desk.appears('.periods .muted', 'เตือนล่าสุด');
    const province = await DeskDriver.signedIn('khonkaen.officer', '/reports?year=2567');
    await province.appears('.notice', 'กระทรวงเตือนให้ส่งรายงาน เมษายน 2567');
  });

  it('forgets what it said of another period', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/national-report?year=2567&span=m5');
    await desk.appears('#remind-all');
    await desk.appears('section p', 'ส่งรายงานแล้ว 0 จาก 77 จังหวัด');
    await answering('/v1/officer/exports', offline, async () => {
      desk.press('#csv');
      await desk.appears('.failure');
    });
    desk.type('#span', 'm6');
    await desk.goes('.failure');
    const [csv] = await downloads(() => {
      desk.press('#csv');
    });
    expect(await csv?.file.text()).to.contain('ส่งรายงานแล้ว 0 จาก 77 จังหวัด');
    await desk.appears('.done');
    desk.type('#span', 'm7');
    await desk.goes('.done');
  });

  it('reminds of nothing that is not over', async () => {
    const early = await DeskDriver.signedIn('moi.admin', '/national-report?year=2998&span=q1');
    await early.appears('section p', 'เตือนจังหวัดได้หลังวันที่ 31 ธันวาคม 2997');
    expect(early.all('.periods tbody tr').length).to.equal(77);
    expect(early.shows('#remind-all') || early.shows('.periods button')).to.equal(false);
    await early.isAccessible();
  });

  it('says that nothing is unfinished where nothing is, whoever has submitted', async () => {
    const finished = async (call: () => Promise<Response>) => {
      const answer = await call();
      const report = (await answer.json()) as NationalReport;
      const provinces = report.provinces.map((province) => ({ ...province, open: 0 }));
      return Response.json({ ...report, provinces }, { headers: answer.headers });
    };
    await DeskDriver.signIn('moi.admin');
    await answering('/v1/officer/national-report', finished, async () => {
      const desk = await DeskDriver.open('/national-report?year=2567&span=m8');
      await desk.appears('section p', 'ไม่มีเรื่องคงค้าง');
    });
  });

  it('is no business of a province', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.director', '/national-report');
    await desk.appears('p', 'หน้านี้ไม่อยู่ในหน้าที่ของบัญชีนี้');
    expect(desk.shows('a[href="/national-report"]')).to.equal(false);
  });
});
