import { bangkokDate, formatThaiDate, type Circular } from '@damrong/contract';
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';
import { picture, send } from '../testing/uploads.ts';

const today = bangkokDate(new Date());
const [year = '', month = '', day = ''] = today.split('-').map(Number).map(String);

/** A subject that no other test has. */
const uniqueSubject = () => `การรายงานผล ${crypto.randomUUID().slice(0, 8)}`;

function said(subject: string, provinces: readonly string[] = ['50']) {
  return {
    number: 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑',
    dated: today,
    subject,
    body: '# กำหนดการ\n- ภายในสัปดาห์นี้\n\nโทร 1567',
    dueOn: today,
    provinces,
  };
}

/** Sends one as the ministry; the browser is the ministry's afterwards. */
async function sent(subject: string, provinces?: readonly string[]): Promise<Circular> {
  await DeskDriver.signIn('moi.admin');
  return (await callDesk('POST', '/v1/officer/circulars', said(subject, provinces))) as Circular;
}

async function typeDay(desk: DeskDriver, id: string): Promise<void> {
  const parts = { '': day, '-month': month, '-year': String(Number(year) + 543) };
  for (const [suffix, part] of Object.entries(parts)) {
    desk.type(`#${id}${suffix}`, part);
    await nextFrame();
  }
}

const read = async ({ id }: Circular) =>
  (await callDesk('GET', `/v1/officer/circulars/${id}`)) as Circular;

/** Changes one as it was sent, as somebody else of the ministry. */
async function changed(method: string, path: string, body: object): Promise<void> {
  const { ok } = await fetch(`/v1/officer/circulars/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'if-match': '"1"',
    },
    body: JSON.stringify(body),
  });
  expect(ok).to.equal(true);
}

const corrected = ({ id, subject }: Circular, reason: string, more: object = {}) =>
  changed('PUT', id, { ...said(subject), reason, ...more });

const withdrawn = ({ id }: Circular) => changed('POST', `${id}/withdrawal`, { reason: 'ส่งผิดฉบับ' });

describe('circulars', () => {
  it('are sent by the ministry, with a preview and what is wrong said first', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/circulars');
    const link = await desk.appears('a[href="/circulars/new"]');
    link.click();
    await desk.appears('#subject');
    desk.press('form .button', 'ส่งหนังสือเวียน');
    await waitUntil(() => desk.faults.length === 4);
    await desk.isAccessible();
    const subject = uniqueSubject();
    desk.type('#number', 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑');
    desk.type('#subject', subject);
    desk.type('#body', '# กำหนดการ\n- ภายในสัปดาห์นี้');
    await waitUntil(() => desk.shows('details .marked ul li'));
    await typeDay(desk, 'dueOn');
    desk.find('#to-some').click();
    await desk.appears('#provinces');
    desk.press('form .button', 'ส่งหนังสือเวียน');
    await waitUntil(() => desk.faults.length === 1);
    desk.find('#provinces').click();
    await desk.isAccessible();
    desk.press('form .button', 'ส่งหนังสือเวียน');
    await waitUntil(() => desk.heading === subject);
    expect(words(desk.find('table')))
      .to.contain('เชียงใหม่')
      .and.to.contain('ยังไม่เปิดอ่าน');
    await desk.isAccessible();
  });

  it('are unread until somebody opens them', async () => {
    const subject = uniqueSubject();
    const circular = await sent(subject);
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/circulars');
    const entry = await desk.appears('.entry', subject);
    expect(words(entry)).to.contain('ยังไม่เปิดอ่าน');
    await desk.isAccessible();
    desk.find(`a[href="/circulars/${circular.id}"]`).click();
    await desk.appears('.notice', 'รอหัวหน้าศูนย์หรือผู้อำนวยการกดรับทราบ');
    expect(desk.shows('#acknowledge')).to.equal(false);
    await waitUntil(async () => (await read(circular)).standing?.read !== null);
  });

  it('are acknowledged by the chief', async () => {
    const circular = await sent(uniqueSubject());
    const desk = await DeskDriver.signedIn('chiangmai.chief', `/circulars/${circular.id}`);
    await desk.appears('#acknowledge');
    expect(desk.find('.marked a').getAttribute('href')).to.equal('tel:1567');
    await desk.isAccessible();
    desk.press('#acknowledge');
    await desk.appears('section .notice.done', 'รับทราบแล้ว');
    expect(desk.shows('#acknowledge')).to.equal(false);
    await desk.isAccessible();
  });

  it('stand on the page of the day while nobody has acknowledged them', async () => {
    const subject = uniqueSubject();
    await sent(subject);
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/today');
    await desk.appears('[aria-labelledby="circulars"]', 'หนังสือเวียนที่ยังไม่รับทราบ');
    await desk.isAccessible();
  });

  it('are corrected with a reason, read again, and keep what they said', async () => {
    const subject = uniqueSubject();
    const circular = await sent(subject);
    const form = await DeskDriver.open(`/circulars/${circular.id}/correction`);
    await form.appears('#subject');
    await waitUntil(() => form.find<HTMLInputElement>('#subject').value === subject);
    form.type('#body', 'ขยายเวลาแล้ว');
    form.press('form .button', 'ส่งฉบับแก้ไข');
    await waitUntil(() => form.faults.length === 1);
    form.type('#reason', 'ขยายเวลา');
    form.press('form .button', 'ส่งฉบับแก้ไข');
    await form.appears('.versions', 'ดูข้อความของฉบับนี้');
    expect(words(form.find('.versions'))).to.contain('ภายในสัปดาห์นี้');
    await form.isAccessible();
    const desk = await DeskDriver.signedIn('chiangmai.chief', `/circulars/${circular.id}`);
    await desk.appears('.notice', `แก้ไขเมื่อวันที่ ${formatThaiDate(today, 'th')} เหตุผล: ขยายเวลา`);
  });

  it('keep what was typed for a correction that somebody else was faster with', async () => {
    const circular = await sent(uniqueSubject());
    const desk = await DeskDriver.open(`/circulars/${circular.id}/correction`);
    await desk.appears('#reason');
    desk.type('#body', 'ขยายเวลาแล้ว');
    desk.type('#reason', 'ขยายเวลา');
    await corrected(circular, 'แก้คำผิด');
    desk.press('form .button', 'ส่งฉบับแก้ไข');
    const present = await desk.appears('.notice a', 'ดูฉบับปัจจุบัน');
    expect(present.getAttribute('href')).to.equal(`/circulars/${circular.id}`);
    expect(desk.find<HTMLTextAreaElement>('#body').value).to.equal('ขยายเวลาแล้ว');
    await desk.isAccessible();
    desk.press('form .button', 'ส่งฉบับแก้ไข');
    await desk.appears('.versions', 'แก้คำผิด');
    expect(words(desk.find('.versions'))).to.contain('ขยายเวลา');
  });

  it('keep an enclosure that somebody else has added while a correction was typed', async () => {
    const circular = await sent(uniqueSubject());
    const desk = await DeskDriver.open(`/circulars/${circular.id}/correction`);
    await desk.appears('#reason');
    desk.type('#reason', 'ขยายเวลา');
    const upload = await send('', await picture());
    await corrected(circular, 'เพิ่มแบบ', { files: [{ upload, title: 'แบบรายงาน' }] });
    desk.press('form .button', 'ส่งฉบับแก้ไข');
    await desk.appears('.notice a', 'ดูฉบับปัจจุบัน');
    await desk.appears('label', 'แบบรายงาน');
    desk.press('form .button', 'ส่งฉบับแก้ไข');
    await desk.appears('.versions', 'เพิ่มแบบ');
    expect((await read(circular)).files.map(({ title }) => title)).to.deep.equal(['แบบรายงาน']);
  });

  it('keep what was typed for one that somebody else has withdrawn', async () => {
    const circular = await sent(uniqueSubject());
    const desk = await DeskDriver.open(`/circulars/${circular.id}/correction`);
    await desk.appears('#reason');
    desk.type('#body', 'ขยายเวลาแล้ว');
    desk.type('#reason', 'ขยายเวลา');
    await withdrawn(circular);
    desk.press('form .button', 'ส่งฉบับแก้ไข');
    await desk.appears('.notice', 'ยกเลิกแล้ว');
    await waitUntil(() => desk.faults.length === 1);
    expect(desk.find<HTMLTextAreaElement>('#body').value).to.equal('ขยายเวลาแล้ว');
    expect(desk.all('form .button').map(words)).not.to.include('ส่งฉบับแก้ไข');
    await desk.isAccessible();
  });

  it('tell who withdraws one that somebody else was faster with', async () => {
    const circular = await sent(uniqueSubject());
    const desk = await DeskDriver.open(`/circulars/${circular.id}`);
    await desk.appears('#withdraw');
    desk.press('#withdraw');
    await waitUntil(() => desk.focused?.id === 'reason');
    desk.press('form .button.secondary', 'ยกเลิก');
    await waitUntil(() => desk.focused?.id === 'withdraw', 'the focus is lost');
    desk.press('#withdraw');
    await desk.appears('#reason');
    desk.type('#reason', 'ซ้ำกับฉบับอื่น');
    await withdrawn(circular);
    desk.press('form .button', 'ยกเลิกหนังสือนี้');
    await desk.appears('.badge', 'ยกเลิกแล้ว');
    await waitUntil(() => desk.faults.length === 1);
    expect(desk.find<HTMLTextAreaElement>('#reason').value).to.equal('ซ้ำกับฉบับอื่น');
    await desk.isAccessible();
  });

  it('tell who acknowledges a wording that has just been corrected', async () => {
    const subject = uniqueSubject();
    const circular = await sent(subject);
    await DeskDriver.signIn('chiangmai.chief');
    const desk = await DeskDriver.open(`/circulars/${circular.id}`);
    await desk.appears('#acknowledge');
    await DeskDriver.signIn('moi.admin');
    await corrected(circular, 'แก้คำผิด');
    await DeskDriver.signIn('chiangmai.chief');
    desk.press('#acknowledge');
    await desk.appears('.failure', 'กรุณาอ่านฉบับที่แสดงอยู่');
    await desk.appears('.notice', 'เหตุผล: แก้คำผิด');
    desk.press('#acknowledge');
    await desk.appears('section .notice.done', 'รับทราบแล้ว');
  });

  it('are followed by the ministry, which reminds and withdraws', async () => {
    const subject = uniqueSubject();
    const circular = await sent(subject);
    const desk = await DeskDriver.open(`/circulars/${circular.id}`);
    await desk.appears('#remind-all');
    desk.press('#remind-all');
    await desk.appears('.notice.done', 'เตือนแล้ว 1 ศูนย์');
    await desk.appears('td', 'กระทรวงเตือนเมื่อ');
    await desk.goes('#remind-all');
    desk.press('#withdraw');
    await waitUntil(() => desk.focused?.id === 'reason');
    await desk.isAccessible();
    desk.press('form .button', 'ยกเลิกหนังสือนี้');
    await waitUntil(() => desk.faults.length === 1);
    desk.type('#reason', 'ส่งผิดฉบับ');
    desk.press('form .button', 'ยกเลิกหนังสือนี้');
    await desk.appears('.badge', 'ยกเลิกแล้ว');
    expect(desk.shows('#withdraw') || desk.shows('#remind-all')).to.equal(false);
    await desk.isAccessible();
  });

  it('remind those alone that were not reminded today', async () => {
    const circular = await sent(uniqueSubject(), ['40', '50']);
    const path = `/v1/officer/circulars/${circular.id}/reminders`;
    await callDesk('POST', path, { provinces: ['50'] });
    const desk = await DeskDriver.open(`/circulars/${circular.id}`);
    await desk.appears('#remind-all', '(1)');
    desk.press('#remind-all');
    await desk.appears('.notice.done', 'เตือนแล้ว 1 ศูนย์');
    await desk.goes('#remind-all');
  });

  it('are paged through in the address, with a way back to the latest', async () => {
    const subject = uniqueSubject();
    const earlier = await sent(subject);
    const latest = await sent(subject);
    const { fetch } = window;
    // One to a page, so that two are enough.
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (request.method === 'GET' && url.pathname.endsWith('/circulars')) {
        url.searchParams.set('limit', '1');
      }
      return fetch(new Request(url, request));
    };
    try {
      const desk = await DeskDriver.open(`/circulars?${new URLSearchParams({ search: subject })}`);
      const shows = (circular: Circular) =>
        waitUntil(
          () =>
            desk
              .all('.entry a')
              .map((a) => a.getAttribute('href'))
              .join() === `/circulars/${circular.id}`,
        );
      await shows(latest);
      desk.press('a[rel=next]');
      await shows(earlier);
      expect(new URLSearchParams(location.search).get('from')).to.equal(latest.id);
      expect(desk.shows('a[rel=next]')).to.equal(false);
      await waitUntil(() => desk.focused === desk.find('h1'), 'the focus is lost');
      await desk.isAccessible();
      history.back();
      await shows(latest);
      desk.press('a[rel=next]');
      await shows(earlier);
      desk.press('.pages a', 'กลับไปที่ฉบับล่าสุด');
      await shows(latest);
      expect(location.search).not.to.contain('from');
    } finally {
      window.fetch = fetch;
    }
  });

  it('are found by number and subject', async () => {
    const subject = uniqueSubject();
    await sent(subject);
    const desk = await DeskDriver.open('/circulars');
    await desk.appears('.entry', subject);
    desk.type('#search', subject);
    desk.press('[role="search"] .button', 'ค้นหา');
    await waitUntil(() => desk.all('.entry').length === 1);
    expect(new URLSearchParams(location.search).get('search')).to.equal(subject);
  });
});
