import { expect } from '@open-wc/testing';
import type { OwnDraftList } from '@damrong/contract';
import { createClient } from '@damrong/sdk';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver } from '../testing/desk-driver.ts';
import { recordCase } from '../testing/record-case.ts';
import { SavedDrafts } from './saved-drafts.ts';

const kept = async () => ((await callDesk('GET', '/v1/officer/drafts')) as OwnDraftList).drafts;

const keep = (form: string, subject: string | null, content: object) =>
  callDesk('PUT', '/v1/officer/drafts', { form, subject, content: JSON.stringify(content) });

const valueOf = (desk: DeskDriver, selector: string) =>
  desk.find<HTMLTextAreaElement>(selector).value;

async function open(path: string): Promise<DeskDriver> {
  const desk = await DeskDriver.open(path);
  await desk.appears(path === '/record' ? '#districtCode:enabled' : 'dl.facts');
  return desk;
}

const until = (isSo: () => Promise<boolean>) => waitUntil(isSo, 'not so');

describe('what is typed at the desk and not sent', () => {
  let number: string;
  beforeEach(async () => {
    await DeskDriver.signIn('chiangmai.officer');
    number = await recordCase();
  });

  it('is kept at the centre after a pause, and is gone once it is sent', async () => {
    const desk = await open(`/cases/${number}`);
    desk.type('#internalNote', 'โทรหาผู้ร้องแล้ว');
    await desk.appears('.kept', 'มีเพียงท่านที่เห็น');
    const [draft] = await kept();
    expect([draft?.form, draft?.subject]).to.eql(['note', number]);
    expect(draft?.content).to.include('โทรหาผู้ร้องแล้ว');
    await desk.isAccessible();

    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.done');
    await until(async () => (await kept()).length === 0);
  });

  it('comes back into a blank form, and can be cleared', async () => {
    await keep('note', number, { internalNote: 'รอเอกสารจากอำเภอ' });
    await keep('question', number, { question: 'รั้วสร้างเมื่อใด', days: '7' });
    const desk = await open(`/cases/${number}`);
    await desk.appears('.notice', 'ที่ท่านพิมพ์ค้างไว้เมื่อ');
    expect(valueOf(desk, '#internalNote')).to.equal('รอเอกสารจากอำเภอ');
    expect(valueOf(desk, '#question')).to.equal('รั้วสร้างเมื่อใด');
    expect(valueOf(desk, '#days')).to.equal('7');
    await desk.isAccessible();

    desk.press('.notice button', 'ล้างข้อความนี้');
    await waitUntil(() => valueOf(desk, '#internalNote') === '');
    await until(async () => (await kept()).every(({ form }) => form === 'question'));
  });

  it('is kept of no other case, and of no other officer', async () => {
    await keep('note', number, { internalNote: 'ของเรื่องอื่น' });
    const desk = await open(`/cases/${await recordCase()}`);
    expect(valueOf(desk, '#internalNote')).to.equal('');
    await DeskDriver.signIn('chiangmai.officer');
    expect(await kept()).to.eql([]);
  });

  it('does not come back once it was sent, where its form is shown anew', async () => {
    await keep('note', number, { internalNote: 'ส่งแล้ว' });
    const client = createClient({ baseUrl: location.origin });
    const drafts = new SavedDrafts({ client }, { subject: number });
    expect((await drafts.find('note'))?.content).to.include('ส่งแล้ว');
    await drafts.save('note', null);
    expect(await drafts.find('note')).to.equal(undefined);
    await drafts.save('note', '{"internalNote":"ใหม่"}');
    expect((await drafts.find('note'))?.content).to.include('ใหม่');
  });

  it('goes when the officer leaves and says that it may go', async () => {
    const desk = await open(`/cases/${number}`);
    desk.type('#internalNote', 'พิมพ์ผิดเรื่อง');
    await desk.appears('.kept');
    desk.press('nav a', 'รายการเรื่อง');
    await desk.appears('#lose[open]');
    desk.press('#lose button', 'ทิ้งข้อความแล้วไปต่อ');
    await until(async () => (await kept()).length === 0);
  });

  it('is an unfinished record too, with what fits the form of today', async () => {
    await keep('record', null, {
      channel: 'letter',
      facts: 'น้ำประปาไม่ไหลมาห้าวัน',
      letterNumber: 'ชม ๐๐๑๗/๑๒๓',
      received: { day: '1', month: '2', year: '2569' },
      title: 7,
      removed: 'ช่องที่ไม่มีแล้ว',
    });
    const desk = await open('/record');
    await desk.appears('.notice', 'ที่ท่านพิมพ์ค้างไว้เมื่อ');
    expect(valueOf(desk, '#facts')).to.equal('น้ำประปาไม่ไหลมาห้าวัน');
    expect(valueOf(desk, '#channel')).to.equal('letter');
    expect(valueOf(desk, '#title')).to.equal('');
    desk.type('#wish', 'ขอให้ซ่อมท่อ');
    await desk.appears('.kept', 'มีเพียงท่านที่เห็น');
    expect((await kept())[0]?.content).to.include('ขอให้ซ่อมท่อ');
  });
});
