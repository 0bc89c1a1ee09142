import { addCalendarDays, bangkokDate, formatThaiDate, type Letter } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';
import { officialDate } from './letter-text.ts';

const number = '2570-50-000123-7';
const confidential = '2570-50-000119-0';
const answerBy = addCalendarDays(bangkokDate(new Date()), 15);

const request = {
  kind: 'request',
  form: 'memo',
  office: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
  subject: 'ขอให้พิจารณาดำเนินการและแจ้งผล',
  addressee: 'นายกเทศมนตรีนครเชียงใหม่',
  body: 'ด้วยศูนย์ดำรงธรรมจังหวัดเชียงใหม่ได้รับเรื่องร้องเรียน',
  signer: 'นายตัวอย่าง ผู้ลงนาม',
  post: 'รองผู้ว่าราชการจังหวัดเชียงใหม่',
  answerBy,
};

/** Sets what stands before the numbers; the browser is the chief's afterwards. */
async function setPrefix(): Promise<void> {
  await DeskDriver.signIn('chiangmai.chief');
  await callDesk('PUT', '/v1/officer/letter-settings', { prefix: 'ชม 0017.3' });
}

const issued = async (change: object = {}, about = number) =>
  (await callDesk('POST', `/v1/officer/cases/${about}/letters`, {
    ...request,
    ...change,
  })) as Letter;

const valueOf = (desk: DeskDriver, id: string) =>
  desk.find<HTMLInputElement | HTMLTextAreaElement>(`#${id}`).value;

describe('letters at the desk', () => {
  it('have what stands before their numbers from the chief, in the form that is said', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.chief', '/letters');
    await desk.appears('#prefix');
    desk.type('#prefix', 'ชม/12');
    desk.press('.settings .button');
    await waitUntil(() => desk.faults.length === 1);
    await desk.isAccessible();
    desk.type('#prefix', 'ชม 0017.3');
    desk.press('.settings .button');
    await desk.appears('.settings .done', 'บันทึกเลขประจำแล้ว');
    await desk.isAccessible();
    desk.type('#lastCircular', 'สี่สิบ');
    desk.press('.settings .button');
    await waitUntil(() => desk.faults.length === 1);
    expect(valueOf(desk, 'lastCircular')).to.equal('สี่สิบ');
    desk.type('#lastCircular', '๔๐');
    desk.press('.settings .button');
    await desk.appears('.settings p', 'หนังสือเวียน 40');
    expect(desk.shows('#lastCircular')).to.equal(false);
    const officers = await DeskDriver.signedIn('chiangmai.officer', '/letters');
    await officers.appears('.settings p', 'ชม 0017.3');
    expect(officers.shows('#prefix')).to.equal(false);
  });

  it('are written from the case, looked at, and issued', async () => {
    await setPrefix();
    const desk = await DeskDriver.signedIn('chiangmai.officer', `/cases/${number}`);
    const way = await desk.appears('.ways a', 'แจ้งการรับเรื่อง');
    await desk.isAccessible();
    way.click();
    await desk.appears('#addressee');
    expect(desk.find('.sheet').getAttribute('lang')).to.equal('th');
    await desk.isAccessible();
    expect(valueOf(desk, 'body')).to.contain(number).and.to.contain('จึงเรียนมาเพื่อทราบ');
    desk.type('#addressee', 'นายทดสอบ <b>ระบบ</b>');
    desk.type('#signer', 'นายตัวอย่าง ผู้ลงนาม');
    desk.type('#post', 'รองผู้ว่าราชการจังหวัดเชียงใหม่');
    await waitUntil(() => words(desk.find('.sheet')).includes('เรียน นายทดสอบ <b>ระบบ</b>'));
    expect(desk.shows('.sheet b')).to.equal(false);
    desk.press('form .button', 'ออกเลขและออกหนังสือ');
    await waitUntil(() => desk.heading.startsWith('ที่ ชม ๐๐๑๗.๓/'));
    expect(words(desk.find('.sheet'))).to.contain(officialDate(bangkokDate(new Date())));
    await desk.isAccessible();
    const back = await DeskDriver.open(`/cases/${number}`);
    await back.appears('.letters a', 'ชม ๐๐๑๗.๓/');
  });

  it('say first what is missing', async () => {
    await setPrefix();
    const desk = await DeskDriver.open(`/cases/${number}/letters/request`);
    await desk.appears('#subject');
    desk.type('#subject', '');
    desk.type('#addressee', '');
    desk.type('#signer', '');
    desk.type('#post', '');
    desk.press('form .button', 'ออกเลขและออกหนังสือ');
    await waitUntil(() => desk.faults.length === 4);
    await desk.isAccessible();
  });

  it('follow the day of the answer until the text is the officer’s own', async () => {
    await setPrefix();
    const desk = await DeskDriver.open(`/cases/${number}/letters/request`);
    await desk.appears('#answerDay');
    expect(valueOf(desk, 'body')).to.contain(
      `ภายใน 15 วัน คือภายในวันที่ ${formatThaiDate(answerBy, 'th')}`,
    );
    const later = addCalendarDays(bangkokDate(new Date()), 400);
    desk.type('#answerDay-year', String(Number(later.slice(0, 4)) + 543 + 1));
    await waitUntil(() => !valueOf(desk, 'body').includes('ภายใน 15 วัน'));
    desk.type('#body', 'ข้อความของเจ้าหน้าที่');
    desk.type('#answerDay-year', String(Number(later.slice(0, 4)) + 543 + 2));
    await desk.element.updateComplete;
    expect(valueOf(desk, 'body')).to.equal('ข้อความของเจ้าหน้าที่');
  });

  it('are not offered to a complainant who is hidden, nor at the address itself', async () => {
    await setPrefix();
    const desk = await DeskDriver.signedIn('chiangmai.officer', `/cases/${confidential}`);
    await desk.appears('#letters');
    await desk.appears('.muted', 'ไม่ส่งหนังสือถึงผู้ร้อง');
    expect(desk.all('.ways a').map(words)).to.deep.equal(['ขอให้ดำเนินการและแจ้งผล']);
    const form = await DeskDriver.open(`/cases/${confidential}/letters/receipt`);
    await form.appears('.notice', 'เขียนหนังสือนี้ไม่ได้');
    expect(form.shows('form')).to.equal(false);
  });

  it('are refused where they name a complainant who is hidden', async () => {
    await setPrefix();
    const desk = await DeskDriver.open(`/cases/${confidential}/letters/request`);
    await desk.appears('#body');
    expect(words(desk.find('.sheet'))).not.to.contain('ตัวอย่างสาม');
    desk.type('#addressee', 'ผู้อำนวยการสำนักงาน');
    desk.type('#signer', 'นายตัวอย่าง ผู้ลงนาม');
    desk.type('#post', 'รองผู้ว่าราชการจังหวัด');
    desk.type('#body', 'ผู้ร้องคือ ผู้ร้อง ตัวอย่างสาม');
    desk.press('form .button', 'ออกเลขและออกหนังสือ');
    await waitUntil(() => desk.faults.some((fault) => fault.includes('ผู้ร้องขอปกปิด')));
    await desk.isAccessible();
  });

  it('remind of the first one, citing it and the reminders before', async () => {
    await setPrefix();
    const first = await issued();
    const one = await issued({ kind: 'reminder', remindsOf: first.id });
    const desk = await DeskDriver.open(`/cases/${number}/letters/reminder?of=${first.id}`);
    await desk.appears('#references');
    const references = valueOf(desk, 'references');
    for (const { fullNumber } of [first, one]) expect(references).to.contain(fullNumber);
    expect(valueOf(desk, 'subject')).to.contain('เตือนครั้งที่ 2');
    expect(valueOf(desk, 'speed')).to.equal('most_urgent');
    expect(valueOf(desk, 'addressee')).to.equal(first.addressee);
    await desk.isAccessible();
  });

  it('are printed as paper, on which a void number says so', async () => {
    await setPrefix();
    const letter = await issued({ secrecy: 'secret', speed: 'urgent' });
    const desk = await DeskDriver.open(`/letters/${letter.id}`);
    await desk.appears('.sheet');
    expect(words(desk.find('.speed'))).to.equal('ด่วน');
    expect(words(desk.find('.secrecy'))).to.equal('ลับ');
    expect(words(desk.find('.title'))).to.equal('บันทึกข้อความ');
    expect(desk.all('wbr').length).to.be.greaterThan(5);
    desk.press('#void');
    await waitUntil(() => desk.focused?.id === 'reason');
    desk.press('form .button', 'ยืนยันยกเลิกเลข');
    await waitUntil(() => desk.faults.length === 1);
    await desk.isAccessible();
    desk.type('#reason', 'พิมพ์ชื่อหน่วยงานผิด');
    desk.press('form .button', 'ยืนยันยกเลิกเลข');
    await desk.appears('.void', 'พิมพ์ชื่อหน่วยงานผิด');
    expect(desk.shows('#print')).to.equal(false);
    await desk.isAccessible();
    const register = await DeskDriver.open('/letters');
    await register.appears('[data-void]', letter.fullNumber);
  });

  it('are found in the register by number', async () => {
    await setPrefix();
    const letter = await issued({ series: 'circular' });
    const desk = await DeskDriver.open('/letters');
    await desk.appears('tbody th', letter.fullNumber);
    desk.type('#series', 'circular');
    desk.type('#search', letter.fullNumber);
    desk.press('[role="search"] .button', 'ค้นหา');
    await waitUntil(() => desk.all('tbody tr').length === 1);
    expect(words(desk.find('tbody th'))).to.equal(letter.fullNumber);
    await desk.isAccessible();
  });
});
