import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const person = { kind: 'person', name: 'นางสาวใจดี ตัวอย่าง', phone: '081-234-5678' };

async function openNew(
  complainant: object = { identity: 'named', ...person },
): Promise<DeskDriver> {
  await DeskDriver.signIn('chiangmai.officer');
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: '50',
    categoryCode: 'environment.noise',
    title: 'เสียงดังจากร้านอาหาร',
    facts: 'ร้านอาหารเปิดเพลงเสียงดังทุกคืนจนถึงตีสอง',
    location: { districtCode: '5001', subdistrictCode: '500107' },
    channel: 'letter',
    complainant,
  });
  const desk = await DeskDriver.open(`/cases/${(receipt as { number: string }).number}`);
  await desk.appears('dl.facts');
  return desk;
}

const box = (desk: DeskDriver, id: string) => desk.find<HTMLTextAreaElement>(`textarea#${id}`);

/** Opens the templates of a box and takes the first one of that title. */
async function take(desk: DeskDriver, id: string, title: string): Promise<void> {
  desk.press(`#template-${id}`);
  await desk.appears('dialog[open] .templates h3', title);
  desk.press('dialog[open] .templates button', title);
  await waitUntil(() => !desk.shows('dialog[open]'), 'the dialog stays');
}

const titles = (desk: DeskDriver) => desk.all('dialog[open] .templates h3').map(words);

describe('templates at a case', () => {
  it('are those of the kind, those of the category first, and are found by words', async () => {
    const desk = await openNew();
    desk.press('#kind-question');
    desk.press('#template-question');
    await desk.appears('dialog[open] .templates h3');
    expect(titles(desk)[0]).to.equal('ขอวัน เวลา และความถี่ของเหตุ');
    expect(titles(desk)).not.to.include('โทรหาผู้ร้องแล้วไม่มีผู้รับสาย');
    await desk.isAccessible();
    desk.type('dialog[open] #search', 'ภาพถ่าย เอกสาร');
    await waitUntil(() => titles(desk).length === 1, 'nothing is searched');
    expect(titles(desk)).to.deep.equal(['ขอเอกสารหรือภาพถ่ายเพิ่มเติม']);
    desk.type('dialog[open] #search', 'ไม่มีแม่แบบเช่นนี้');
    await desk.appears('dialog[open] [role="status"]', 'ไม่พบแม่แบบ');
  });

  it('go in where the caret is, filled from the case, and can be taken out again', async () => {
    const desk = await openNew();
    desk.press('#kind-status');
    desk.type('#status', 'screening');
    const id = 'publicNote';
    const form = desk.find('damrong-desk-status-form').shadowRoot;
    const area = form?.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!area) throw new Error('no box');
    area.focus();
    area.value = 'ก่อน\nหลัง';
    area.dispatchEvent(new Event('input'));
    area.setSelectionRange(5, 5);
    form?.querySelector<HTMLElement>(`#template-${id}`)?.click();
    await desk.appears('dialog[open] .templates h3', 'แจ้งรับเรื่องและกำหนดแล้วเสร็จ');
    desk.press('dialog[open] .templates button', 'แจ้งรับเรื่องและกำหนดแล้วเสร็จ');
    await waitUntil(() => area.value.length > 20, 'nothing is filled in');
    expect(area.value).to.match(
      /^ก่อน\nเรียน นางสาวใจดี ตัวอย่าง\n\nศูนย์ดำรงธรรมจังหวัดเชียงใหม่ได้รับเรื่องของท่าน เลขที่ 25\d\d-50-\d{6}-\d /,
    );
    expect(area.value.endsWith('หลัง')).to.equal(true);
    expect(area.value).not.to.match(/[{}]/);
    await desk.appears('.answer-tools button', 'นำแม่แบบออก');
    desk.press('.answer-tools button', 'นำแม่แบบออก');
    await waitUntil(() => area.value === 'ก่อน\nหลัง', 'the template stays');
  });

  it('name nobody who has asked not to be named', async () => {
    const desk = await openNew({ identity: 'confidential', ...person });
    desk.press('#kind-status');
    desk.type('#status', 'screening');
    const form = desk.find('damrong-desk-status-form').shadowRoot;
    form?.querySelector<HTMLElement>('#template-publicNote')?.click();
    await desk.appears('dialog[open] .filled', 'เรียน ผู้ร้อง');
    expect(desk.all('dialog[open] .filled').map(words).join()).not.to.include('ใจดี');
  });

  it('ask about what is left to fill before anything is sent, and lead to it', async () => {
    const desk = await openNew();
    await take(desk, 'internalNote', 'โทรหาผู้ร้องแล้วไม่มีผู้รับสาย');
    const area = box(desk, 'internalNote');
    await waitUntil(() => desk.focused === area, 'the box has no focus');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal('{… เวลา}');
    await desk.appears('.answer-tools .hint', 'ยังต้องกรอก {… เวลา} {… วันที่}');
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('dialog[open] li', '{… วันที่}');
    await desk.isAccessible();
    desk.press('dialog[open] button', 'กลับไปกรอก');
    await waitUntil(() => desk.focused === area, 'the box has no focus');
    expect(desk.shows('.done')).to.equal(false);
    desk.type('textarea#internalNote', area.value.replaceAll(/\{[^}]*\}/g, '10.30 น.'));
    await desk.goes('.answer-tools .hint');
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.done', 'เพิ่มบันทึกภายในแล้ว');
  });

  it('are sent with a blank only after that question', async () => {
    const desk = await openNew();
    await take(desk, 'internalNote', 'โทรหาผู้ร้องแล้วไม่มีผู้รับสาย');
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('dialog[open] button', 'ไปต่อโดยไม่กรอก');
    desk.press('dialog[open] button', 'ไปต่อโดยไม่กรอก');
    await desk.appears('.done', 'เพิ่มบันทึกภายในแล้ว');
    await desk.appears('.said', '{… เวลา}');
  });
});
