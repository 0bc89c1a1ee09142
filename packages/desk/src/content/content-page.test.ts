import type { ContentEntry } from '@damrong/contract';
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const path = '/v1/officer/content';
let count = 0;
const uniqueName = (of: string) => {
  count += 1;
  return `${of}ทดลอง${Date.now()}${count}`;
};
const contentNamed = (nameTh: string) => ({
  kind: 'ministries',
  nameTh,
  nameEn: `${nameTh} in English`,
  url: 'https://www.example.go.th/',
  hidden: false,
});

/** A draft of the test's own, in the province of the officer who is signed in. */
async function add(nameTh: string, more: object = {}): Promise<ContentEntry> {
  const body = { provinceCode: '50', position: 9000, content: contentNamed(nameTh), ...more };
  return (await callDesk('POST', path, body)) as ContentEntry;
}

/** Writes the entry as somebody else does meanwhile. */
async function changeMeanwhile({ id, version }: ContentEntry, content: object): Promise<void> {
  const response = await fetch(`${path}/${id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'if-match': `"${version}"`,
    },
    body: JSON.stringify({ position: 9000, content }),
  });
  expect(response.status).to.equal(200);
}

const entryOf = (desk: DeskDriver, id: string) =>
  desk.all('.entries > li').find((one) => one.querySelector(`[id="history-${id}"]`)) ??
  expect.fail(`No entry ${id}`);

/** Types a day part by part: each is read together with what stands in the others. */
async function typeDay(desk: DeskDriver, id: string, ...parts: string[]): Promise<void> {
  for (const [index, suffix] of ['', '-month', '-year'].entries()) {
    desk.type(`#${id}${suffix}`, parts[index] ?? '');
    await nextFrame();
  }
}

async function confirm(desk: DeskDriver, act: string, id: string): Promise<void> {
  await desk.appears(`[id="${act}-${id}"]`);
  desk.press(`[id="${act}-${id}"]`);
  await waitUntil(() => desk.focused?.id === 'work');
  desk.press('li form .actions .button');
  await desk.goes('li form');
}

describe('published content at the desk', () => {
  it('lists the national entries with their state, and lets a chief write for the province only', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.chief', '/content');
    const opm = await desk.appears('.entry', 'สำนักนายกรัฐมนตรี');
    expect(desk.heading).to.equal('ข้อมูลที่เผยแพร่');
    expect(words(opm)).to.contain('เผยแพร่แล้ว');
    expect(words(opm)).to.contain('ของส่วนกลาง');
    expect(opm.querySelector('[id^="edit-"]')).to.equal(null);
    expect(opm.querySelector('[id^="own-"]')).not.to.equal(null);
    expect(desk.shows('#in-province')).to.equal(false);
    await desk.isAccessible();
  });

  it('is written with a preview as pages show it, and says at the field what is wrong', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/content');
    await desk.appears('.adding #nameTh');
    desk.press('.choose .add', 'เพิ่มรายการ');
    await waitUntil(() => desk.focused?.id === 'nameTh');
    const name = uniqueName('กระทรวง');
    desk.type('#nameTh', name);
    desk.type('#nameEn', 'A ministry of trial');
    desk.type('#url', 'www.example.go.th');
    desk.type('#position', 'x');
    await typeDay(desk, 'publishOn', '31', '2', '2570');
    expect(desk.shows('.preview .banner')).to.equal(false);
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 3);
    expect(desk.faults[0]).to.contain('https://www.moi.go.th/');
    expect(desk.faults[1]).to.contain('ลำดับที่');
    desk.type('#position', '');
    await desk.isAccessible();

    desk.type('#url', 'https://www.example.go.th/');
    const banner = await desk.appears('.preview .banner', name);
    expect(banner.getAttribute('href')).to.equal('https://www.example.go.th/');
    expect(words(desk.find('.preview'))).to.contain('อยู่ท้ายสุด');
    desk.type('#position', '๕');
    await desk.appears('.preview', 'อยู่แรกสุด');
    await typeDay(desk, 'publishOn', '1', '10', '2570');
    await typeDay(desk, 'endsOn', '30', '9', '2570');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.some((fault) => fault.includes('วันสุดท้าย')));
    await typeDay(desk, 'publishOn', '1', '10', '2569');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', name);
    for (const said of ['ร่าง', 'ตั้งแต่วันที่ 1 ต.ค. 2569', 'ถึงวันที่ 30 ก.ย. 2570']) {
      expect(words(entry)).to.contain(said);
    }
  });

  it('goes from draft over checked to published, and is taken down again', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const { id } = await add(uniqueName('กระทรวง'));
    const desk = await DeskDriver.open('/content');
    await desk.appears(`[id="check-${id}"]`);
    expect(desk.shows(`[id="publish-${id}"]`)).to.equal(false);
    desk.press(`[id="check-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'work');
    expect(desk.shows('li form .preview .banner')).to.equal(true);
    await desk.isAccessible();
    desk.press('li form .actions .button');
    await waitUntil(() => desk.focused?.id === `history-${id}`);
    await confirm(desk, 'publish', id);
    await waitUntil(() => words(entryOf(desk, id)).includes('ประชาชนเห็นอยู่'));
    await confirm(desk, 'withdraw', id);
    await waitUntil(() => !words(entryOf(desk, id)).includes('ประชาชนเห็นอยู่'));
    expect(desk.shows(`[id="publish-${id}"]`)).to.equal(true);
  });

  it('says what somebody else has changed, keeps what was typed, and saves it when asked again', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const name = uniqueName('กระทรวง');
    const entry = await add(name);
    const desk = await DeskDriver.open('/content');
    await desk.appears(`[id="edit-${entry.id}"]`);
    desk.press(`[id="edit-${entry.id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    desk.type('#nameTh', `${name} ของฉัน`);
    await changeMeanwhile(entry, { ...contentNamed(name), nameEn: 'Theirs' });
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    await desk.appears('.summary', 'มีผู้อื่นดำเนินการกับรายการนี้แล้ว');
    const changes = await desk.appears('.changes', 'เป็น “Theirs”');
    expect(words(changes)).not.to.contain('ชื่อภาษาไทย');
    expect(desk.find<HTMLInputElement>('#nameTh').value).to.equal(`${name} ของฉัน`);
    await desk.isAccessible();
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    await desk.appears('.entry', `${name} ของฉัน`);
  });

  it('asks to read again what has changed before it is checked', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const name = uniqueName('กระทรวง');
    const entry = await add(name);
    const desk = await DeskDriver.open('/content');
    await desk.appears(`[id="check-${entry.id}"]`);
    desk.press(`[id="check-${entry.id}"]`);
    await waitUntil(() => desk.focused?.id === 'work');
    await changeMeanwhile(entry, contentNamed(`${name} ใหม่`));
    desk.press('li form .actions .button');
    await desk.appears('.changes', `เป็น “${name} ใหม่”`);
    await desk.appears('li form .banner', `${name} ใหม่`);
    desk.press('li form .actions .button');
    await waitUntil(() => words(entryOf(desk, entry.id)).includes('ตรวจแล้ว'));
  });

  it('keeps every version, and an earlier one is written anew', async () => {
    await DeskDriver.signIn('chiangmai.chief');
    const name = uniqueName('กระทรวง');
    const entry = await add(name);
    await changeMeanwhile(entry, contentNamed(`${name} ผิด`));
    const desk = await DeskDriver.open('/content');
    await desk.appears(`[id="history-${entry.id}"]`);
    desk.press(`[id="history-${entry.id}"]`);
    await waitUntil(() => desk.all('.versions > li').length === 2);
    expect(desk.all('.versions strong').map(words)).to.deep.equal(['ฉบับที่ 2', 'ฉบับที่ 1']);
    await desk.isAccessible();
    desk.press('.versions .link', 'นำฉบับนี้มาเขียนใหม่');
    await waitUntil(() => desk.focused?.id === 'nameTh');
    expect(desk.find<HTMLInputElement>('#nameTh').value).to.equal(name);
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    await desk.goes('li form');
    await waitUntil(() => !words(entryOf(desk, entry.id)).includes('ผิด'));
  });

  it('has a version of the province in the place of a national entry', async () => {
    await DeskDriver.signIn('chiangmai.chief', '34');
    const desk = await DeskDriver.open('/content');
    const own = (await desk.appears('[id^="own-"]')).id;
    const national = own.slice('own-'.length);
    const before = words(entryOf(desk, national).querySelector('strong') ?? expect.fail());
    desk.press(`[id="${own}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    const name = uniqueName(before);
    expect(desk.find<HTMLInputElement>('#nameTh').value).to.equal(before);
    desk.type('#nameTh', name);
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', name);
    expect(words(entry)).to.contain('ใช้แทนรายการของส่วนกลาง');
    await waitUntil(() => !desk.shows(`[id="${own}"]`));
    const id = entry.querySelector('[id^="edit-"]')?.id.slice('edit-'.length) ?? expect.fail();
    await confirm(desk, 'check', id);
    await confirm(desk, 'publish', id);
    const isReplaced = () => words(entryOf(desk, national)).includes('จังหวัดใช้ฉบับของตนแทน');
    await waitUntil(isReplaced);
    await confirm(desk, 'withdraw', id);
    await waitUntil(() => !isReplaced());
  });

  it('is published by a chief, not by an officer', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const { id } = await add(uniqueName('กระทรวง'));
    const desk = await DeskDriver.open('/content');
    await confirm(desk, 'check', id);
    await desk.appears(`[id="uncheck-${id}"]`);
    expect(desk.shows(`[id="publish-${id}"]`)).to.equal(false);
    await confirm(desk, 'uncheck', id);
    await desk.appears(`[id="check-${id}"]`);
  });

  it('has notices with a day of today, shown as pages will while they are written', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/content?kind=notices');
    await desk.appears('.adding #textTh');
    expect(desk.shows('#position')).to.equal(false);
    expect(desk.find<HTMLInputElement>('.adding #date').value).not.to.equal('');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 2);
    const title = uniqueName('ประกาศ');
    desk.type('#nameTh', title);
    desk.type('#textTh', '# กำหนดการ\n- เช้า\n- บ่าย\n\nโทร 1567');
    const preview = await desk.appears('.preview article', title);
    expect(preview.querySelector('h4')?.textContent).to.equal('กำหนดการ');
    expect(preview.querySelectorAll('li').length).to.equal(2);
    expect(preview.querySelector('a')?.getAttribute('href')).to.equal('tel:1567');
    await desk.isAccessible();
    await typeDay(desk, 'date', '', '', '');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 1);
    await typeDay(desk, 'date', '5', '12', '2569');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', title);
    const id = entry.querySelector('[id^="edit-"]')?.id ?? expect.fail();
    desk.press(`[id="${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    expect(desk.find<HTMLTextAreaElement>('li #textTh').value).to.contain('# กำหนดการ');
    expect(desk.find<HTMLInputElement>('li #date').value).to.equal('5');
    await desk.isAccessible();
  });

  it('has centres with hours, a director who may be one, and a preview as pages show it', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/content?kind=centers');
    await desk.appears('.adding #hours0');
    await desk.appears('.adding #district option[value="5006"]');
    const name = uniqueName('ศูนย์');
    desk.type('#nameTh', name);
    desk.type('#nameEn', 'A centre of trial');
    desk.type('#directorName', 'ตัวอย่าง');
    desk.type('#hours0', '16.30-08.30');
    desk.type('#point', 'ที่ศาลากลาง');
    desk.type('#line', 'https://example.com/x');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 6);
    expect(desk.faults.join(' ')).to.contain('08.30–12.00').and.to.contain('18.7883');
    await desk.isAccessible();
    desk.type('#directorPost', 'district_chief');
    desk.type('#phones', '๑๕๖๗');
    desk.type('#hours0', '๐๘.๓๐-๑๒.๐๐, 13.00-16.30');
    desk.type('#addressTh', 'ที่ว่าการอำเภอ');
    desk.type('#line', '');
    desk.type('#point', '19.12, 98.94');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 1);
    expect(desk.faults[0]).to.contain('รองผู้ว่าราชการจังหวัด');
    desk.type('#district', '5006');
    const preview = await desk.appears('.preview .center-view', name);
    expect(words(preview)).to.contain('08.30–12.00 และ 13.00–16.30 น.');
    expect(preview.querySelector('a')?.getAttribute('href')).to.equal('tel:1567');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', name);
    desk.press(`[id="${entry.querySelector('[id^="edit-"]')?.id ?? expect.fail()}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    expect(desk.find<HTMLInputElement>('li #hours0').value).to.equal('08.30–12.00, 13.00–16.30');
    expect(desk.find<HTMLInputElement>('li #point').value).to.equal('19.12000, 98.94000');
    await desk.isAccessible();
  });

  it('has services with documents on lines, fee, time and a matter, shown as pages will', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/content?kind=services');
    await desk.appears('.adding #documentsTh');
    await desk.appears('.adding #filing option[value="debt.mediation"]');
    const name = uniqueName('บริการ');
    desk.type('#nameTh', name);
    desk.type('#documentsTh', 'บัตรประจำตัวประชาชน (ตัวจริง)\n- โฉนด');
    desk.type('#documentsEn', 'Identity card');
    desk.type('#feeBaht', 'ฟรี');
    desk.type('#timeAmount', '๓๐');
    desk.type('#phones', '12');
    desk.type('#keywords', 'ก'.repeat(61));
    desk.type('#url', ['javascript', 'alert(1)'].join(':'));
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => desk.faults.length === 7);
    const faults = desk.faults.join(' ');
    for (const said of ['จำนวนบรรทัด', '40 คำ', 'https://www.moi.go.th/']) {
      expect(faults).to.contain(said);
    }
    await desk.isAccessible();
    desk.find('.adding #handling').click();
    desk.type('#documentsEn', 'Identity card\n-');
    desk.type('#feeBaht', '๐');
    desk.type('#timeUnit', 'minutes');
    desk.type('#phones', '๑๕๖๗');
    desk.type('#stepsTh', 'รับบัตรคิว\nพบเจ้าหน้าที่ <b>ทันที</b>');
    desk.type('#keywords', 'ทนาย, ฟ้อง');
    desk.type('#filing', 'debt.mediation');
    desk.type('#url', '');
    const preview = await desk.appears('.preview .service-view', name);
    expect([...preview.querySelectorAll('.documents li')].map(words)).to.deep.equal([
      'บัตรประจำตัวประชาชน (ตัวจริง)',
      'โฉนด',
    ]);
    expect(words(preview)).to.contain('ไม่มีค่าใช้จ่าย').and.to.contain('30 นาที');
    expect(words(preview)).to.contain('<b>ทันที</b>');
    desk.press('.adding .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', name);
    desk.press(`[id="${entry.querySelector('[id^="edit-"]')?.id ?? expect.fail()}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    expect(desk.find<HTMLTextAreaElement>('li #documentsEn').value).to.equal('Identity card\n-');
    expect(desk.find<HTMLInputElement>('li #feeBaht').value).to.equal('0');
    expect(desk.find<HTMLSelectElement>('li #filing').value).to.equal('debt.mediation');
    expect(desk.find<HTMLInputElement>('li #handling').checked).to.equal(true);
    await desk.isAccessible();
  });

  it('follows the national service but for what the province writes otherwise', async () => {
    await DeskDriver.signIn('chiangmai.chief', '34');
    const desk = await DeskDriver.open('/content?kind=services');
    const national = await desk.appears('.entry', 'ไกล่เกลี่ยข้อพิพาททางแพ่ง');
    const own = national.querySelector('[id^="own-"]')?.id ?? expect.fail();
    desk.press(`[id="${own}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    await desk.appears('li form .notice', 'ทุกส่วนเป็นไปตามรายการของส่วนกลาง');
    const place = uniqueName('ศาลากลาง');
    desk.type('li #placeTh', place);
    desk.type('li #position', '35');
    await desk.appears('li form .notice', 'ต่างจากส่วนกลาง: สถานที่, ลำดับที่');
    await desk.isAccessible();
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    const entry = await desk.appears('.entry', 'ใช้แทนรายการของส่วนกลาง');
    expect(words(entry)).to.contain('ต่างจากส่วนกลาง: สถานที่, ลำดับที่');
    const id = entry.querySelector('[id^="edit-"]')?.id.slice('edit-'.length) ?? expect.fail();
    const kept = async () => {
      const answer = await fetch(`${path}?kind=services`);
      const { entries } = (await answer.json()) as { entries: ContentEntry[] };
      return entries.find((one) => one.id === id)?.content ?? expect.fail();
    };
    const content = await kept();
    expect(content.kind === 'services' && content.follows).to.deep.equal([
      ...['name', 'handling', 'audience', 'documents', 'fee', 'time'],
      ...['phones', 'steps', 'keywords', 'filing', 'page'],
    ]);
    desk.press(`[id="edit-${id}"]`);
    await waitUntil(() => desk.focused?.id === 'nameTh');
    desk.type('li #position', '30');
    desk.press('li form .button', 'บันทึกเป็นร่าง');
    await waitUntil(() => words(entryOf(desk, id)).includes('ต่างจากส่วนกลาง: สถานที่.') === false);
    await desk.goes('li form');
    const again = await kept();
    expect(again.kind === 'services' && again.follows.includes('order')).to.equal(true);
  });

  it('is the whole country’s for the ministry, with one province beside it where that is asked', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/content');
    await desk.appears('.entry', 'กระทรวงการคลัง');
    expect(words(desk.find('.adding'))).to.contain('ทั้งประเทศ');
    desk.type('#in-province', '40');
    desk.press('[role="search"] .button', 'แสดงตามที่เลือก');
    await waitUntil(() => location.search === '?province=40');
    await desk.appears('.adding', 'ขอนแก่น');
    await desk.isAccessible();
  });
});
