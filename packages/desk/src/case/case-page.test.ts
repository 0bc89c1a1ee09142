import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { callDesk, DeskDriver, words } from '../testing/desk-driver.ts';

const person = { kind: 'person', name: 'ผู้ร้อง ตัวอย่าง', phone: '081-234-5678' };

/** A new case of Chiang Mai; whoever is signed in records it. */
async function record(complainant: object = { identity: 'named', ...person }): Promise<string> {
  const receipt = await callDesk('POST', '/v1/officer/cases', {
    provinceCode: '50',
    categoryCode: 'land.boundary',
    title: 'ขอให้ตรวจสอบแนวเขตที่ดิน',
    facts: 'ที่ดินข้างเคียงสร้างรั้วล้ำแนวเขตประมาณ 2 เมตร',
    wish: 'ขอให้รังวัดสอบเขต',
    location: { districtCode: '5001', subdistrictCode: '500107' },
    channel: 'letter',
    urgency: 'urgent',
    letterNumber: 'ที่ ชม ๐๐๑๗.๓/ว ๑๒๓',
    complainant,
  });
  return (receipt as { number: string }).number;
}

async function openNew(like: string, complainant?: object): Promise<DeskDriver> {
  await DeskDriver.signIn(like);
  const desk = await DeskDriver.open(`/cases/${await record(complainant)}`);
  await desk.appears('dl.facts');
  return desk;
}

const contentOf = (desk: DeskDriver) => desk.all('dt, dd').map(words);

describe('case page', () => {
  it('shows the whole matter, with places and codes by name and dates in the Buddhist era', async () => {
    const desk = await openNew('chiangmai.officer');
    await desk.appears('dd', 'ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่');
    expect(desk.heading).to.match(/^เรื่องเลขที่ 25\d\d-50-\d{6}-\d$/);
    expect(document.title).to.include(desk.heading);
    expect(contentOf(desk)).to.include.members(['หนังสือ/จดหมาย', 'ด่วน', 'ที่ ชม ๐๐๑๗.๓/ว ๑๒๓']);
    expect(contentOf(desk)).to.include.members(['ผู้ร้อง ตัวอย่าง', '081-234-5678']);
    expect(desk.text('time')).to.match(/ 25\d\d เวลา /);
    await desk.isAccessible();
  });

  it('offers only what may follow', async () => {
    const desk = await openNew('chiangmai.officer');
    const offered = desk.all('#status option').map(words);
    expect(offered).to.include.members(['ตรวจสอบเบื้องต้น', 'ไม่รับเรื่อง']);
    expect(offered).to.not.include.members(['มอบหมายแล้ว']);
    expect(offered).to.not.include.members(['ยุติเรื่อง']);
    expect(offered).to.not.include.members(['เปิดเรื่องอีกครั้ง']);
  });

  it('gives the case to two at once, with words for them and words for the citizen', async () => {
    const desk = await openNew('chiangmai.officer');
    desk.press('#kind-assign');
    desk.press('button', 'ส่งเรื่อง');
    await desk.appears('.error', 'กรุณาเลือกหน่วยงานหรืออำเภอ');
    await desk.isAccessible();

    desk.type('#agency', 'ที่ดินจังหวัดเชียงใหม่');
    await desk.appears('[role="option"]', 'สำนักงานที่ดินจังหวัดเชียงใหม่');
    desk.press('form button.button', 'ส่งเรื่อง');
    await desk.appears('.error', 'กรุณาเลือกหน่วยงานจากรายการ');
    desk.type('#agency', 'ที่ดินจังหวัดเชียงใหม่');
    (await desk.appears('[role="option"]', 'สำนักงานที่ดินจังหวัดเชียงใหม่')).click();
    await desk.appears('li', 'สำนักงานที่ดินจังหวัดเชียงใหม่');
    desk.type('#district', '5007');
    desk.type('#instruction', 'ขอให้ตรวจสอบแนวเขต');
    desk.type('#publicNote', 'ส่งเรื่องให้หน่วยงานแล้ว');
    desk.press('form button.button', 'ส่งเรื่อง');
    const done = await desk.appears('.done', 'สำนักงานที่ดินจังหวัดเชียงใหม่, อำเภอแม่ริม');
    await waitUntil(() => desk.focused === done, 'the outcome has no focus');
    expect(desk.all('.said.agency').map(words)).to.deep.equal([
      'หน่วยงาน สำนักงานที่ดินจังหวัดเชียงใหม่',
      'หน่วยงาน อำเภอแม่ริม',
    ]);
    expect(desk.text('.said.public')).to.equal('ถึงผู้ร้อง ส่งเรื่องให้หน่วยงานแล้ว');
    expect(desk.text('.standing')).to.include('มอบหมายแล้ว');

    desk.press('#move-chase');
    await desk.appears('textarea#text');
    for (const [part, value] of [
      ['', '1'],
      ['-month', '2'],
      ['-year', '2560'],
    ]) {
      desk.type(`#dueOn${part}`, value ?? '');
      // Each part is put beside those that are drawn.
      await new Promise(requestAnimationFrame);
    }
    desk.press('form button.button', 'ติดตาม');
    await desk.appears('.error', 'กรุณาระบุวันที่ยังไม่ผ่านไป');
    desk.type('#dueOn-year', String(new Date().getFullYear() + 544));
    desk.press('form button.button', 'ติดตาม');
    await desk.appears('p.muted', 'ติดตามแล้ว 1 ครั้ง');
    await desk.appears('p.muted', 'ตอบกลับภายใน 1 กุมภาพันธ์');
    await desk.isAccessible();
  });

  it('writes a note that only officers read, and nothing else changes', async () => {
    const desk = await openNew('chiangmai.officer');
    const standing = desk.text('.standing');
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.error', 'กรุณากรอกบันทึกภายใน');
    await desk.isAccessible();
    desk.type('#internalNote', 'โทรหาผู้ร้องแล้ว ไม่มีผู้รับสาย');
    desk.press('button', 'เพิ่มบันทึก');
    const done = await desk.appears('.done', 'เพิ่มบันทึกภายในแล้ว');
    await waitUntil(() => desk.focused === done, 'the outcome has no focus');
    expect(desk.text('.said.internal')).to.equal('บันทึกภายใน โทรหาผู้ร้องแล้ว ไม่มีผู้รับสาย');
    expect(desk.shows('.said.public')).to.equal(false);
    expect(desk.text('.standing')).to.equal(standing);
    expect(desk.find<HTMLTextAreaElement>('#internalNote').value).to.equal('');
    await desk.isAccessible();
  });

  it('has one place for all work, which says whom the words reach', async () => {
    const desk = await openNew('chiangmai.officer');
    const shown = () => desk.all('.composer > [hidden]').length;
    expect(desk.all('.kinds button').map(words)).to.deep.equal([
      'บันทึกภายใน',
      'ถามผู้ร้อง',
      'ส่งหน่วยงาน',
      'เปลี่ยนสถานะ',
      'ผลการดำเนินการ',
    ]);
    expect(desk.text('.reach.internal')).to.include('ไม่มีส่วนใดไปถึงผู้ร้อง');
    desk.type('#internalNote', 'โทรแล้ว');
    for (const kind of ['question', 'assign', 'status', 'result', 'note']) {
      desk.press(`#kind-${kind}`);
      await desk.appears(`#kind-${kind}[aria-pressed=true]`);
      expect(shown()).to.equal(4);
      await desk.isAccessible();
    }
    expect(desk.find<HTMLTextAreaElement>('#internalNote').value).to.equal('โทรแล้ว');
  });

  it('closes with a result, after asking whether it is to be closed', async () => {
    const desk = await openNew('chiangmai.officer');
    desk.press('#kind-result');
    desk.type('#result', 'รังวัดสอบเขตแล้ว เจ้าของรั้วยินยอมรื้อถอน');
    desk.press('button', 'บันทึกผล');
    await desk.appears('.error', 'กรุณาเลือกว่าจะยุติเรื่องหรือไม่');
    desk.press('#close');
    desk.press('button', 'บันทึกผล');
    await desk.appears('.done', 'บันทึกผลการดำเนินการแล้ว');
    expect(desk.text('.standing')).to.include('ยุติเรื่อง');
    expect(desk.shows('#result')).to.equal(false);
    expect(desk.all('.words').map(words)).to.include('รังวัดสอบเขตแล้ว เจ้าของรั้วยินยอมรื้อถอน');
  });

  it('names what the centre refuses, at its field, and keeps what was typed', async () => {
    const desk = await openNew('chiangmai.officer');
    desk.press('#kind-result');
    desk.type('#result', 'ยุติ');
    desk.press('#close');
    desk.press('button', 'บันทึกผล');
    await desk.appears('.error', 'อย่างน้อย 10 ตัวอักษร');
    expect(desk.faults[0]).to.include('ผลการดำเนินการ');
    expect(desk.find<HTMLTextAreaElement>('#result').value).to.equal('ยุติ');
  });

  it('says so when a colleague has moved the case on meanwhile', async () => {
    const desk = await openNew('chiangmai.officer');
    await callDesk('POST', `/v1/officer${location.pathname}/result`, {
      result: 'ดำเนินการแล้วเสร็จ',
      close: true,
    });
    desk.press('#kind-status');
    desk.type('#status', 'screening');
    desk.press('button', 'บันทึกสถานะ');
    const failure = await desk.appears('.failure', 'มีการดำเนินการในเรื่องนี้หลังจากที่ท่านเปิดดู');
    await waitUntil(() => desk.focused === failure, 'the failure has no focus');
    expect(desk.text('.since')).to.include('ดำเนินการแล้วเสร็จ');
    expect(desk.text('.standing')).to.include('ยุติเรื่อง');
    await desk.isAccessible();
  });

  it('keeps the text beside what a colleague did meanwhile, and saves it when asked again', async () => {
    const desk = await openNew('chiangmai.officer');
    const note = 'นัดตรวจสอบสถานที่วันจันทร์ เวลา 10.00 น.';
    desk.type('#internalNote', note);
    await callDesk('POST', `/v1/officer${location.pathname}/notes`, { note: 'ผู้ร้องโทรมาอีกครั้ง' });
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.since', 'ผู้ร้องโทรมาอีกครั้ง');
    expect(desk.find<HTMLTextAreaElement>('#internalNote').value).to.equal(note);
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.done', 'เพิ่มบันทึกภายในแล้ว');
    expect(desk.shows('.since')).to.equal(false);
    expect(desk.all('.timeline .said.internal .words').map(words)).to.deep.equal([
      'ผู้ร้องโทรมาอีกครั้ง',
      note,
    ]);
  });

  it('tells in words what a colleague has set right meanwhile', async () => {
    const desk = await openNew('chiangmai.officer');
    desk.type('#internalNote', 'โทรหาผู้ร้องแล้ว');
    await callDesk('POST', `/v1/officer${location.pathname}/corrections`, {
      categoryCode: 'drugs.dealing',
      urgency: 'most_urgent',
      location: { districtCode: '5019', subdistrictCode: null },
    });
    desk.press('button', 'เพิ่มบันทึก');
    await desk.appears('.since', 'สารภี');
    const told = desk.text('.since');
    expect(told).to.include('ค้ายาเสพติด');
    expect(told).to.include('ด่วนที่สุด');
    expect(told).to.not.match(/drugs|most_urgent|5019/);
  });

  it('asks the citizen something, and marks the case until it is answered', async () => {
    const desk = await openNew('chiangmai.officer');
    desk.press('#kind-question');
    desk.press('button', 'ส่งคำถาม');
    await desk.appears('.error');
    await desk.isAccessible();

    desk.type('#question', 'รั้วสร้างเมื่อใด และมีภาพถ่ายหรือไม่');
    desk.type('#days', '7');
    desk.press('button', 'ส่งคำถาม');
    const done = await desk.appears('.done', 'ส่งคำถามถึงผู้ร้องแล้ว');
    await waitUntil(() => desk.focused === done, 'the outcome has no focus');
    expect(desk.text('.standing .asked')).to.equal('รอคำตอบจากผู้ร้อง');
    expect(desk.all('.words').map(words)).to.include('รั้วสร้างเมื่อใด และมีภาพถ่ายหรือไม่');
    await desk.appears('.muted', 'คำถามเดิมยังรอคำตอบ');
    await desk.isAccessible();
  });

  it('shows the answer of the citizen', async () => {
    const desk = await DeskDriver.signedIn('khonkaen.officer', '/?filter=answered');
    await desk.appears('.badge.answered', 'ผู้ร้องตอบแล้ว');
    desk.press('.number');
    await desk.appears('.said.citizen', 'ผู้ร้องตอบเมื่อ');
    expect(desk.text('.timeline .said.citizen .label')).to.equal('จากผู้ร้อง');
    expect(desk.all('.said.citizen .words').map(words)).to.include(
      'ไม่มีสัญญา แต่มีภาพหน้าจอการโอนเงินทุกวันในโทรศัพท์',
    );
    await desk.isAccessible();
  });

  it('masks a confidential complainant from an officer', async () => {
    const desk = await openNew('chiangmai.officer', { identity: 'confidential', ...person });
    expect(words(desk.element)).to.not.include(person.name);
    const panel = desk.find('damrong-desk-complainant');
    expect(words(panel.shadowRoot!.querySelector('.root')!)).to.include('ถูกปกปิด');
    expect(contentOf(desk)).to.not.include(person.name);
    expect(desk.all('button').map(words)).to.not.include('เปิดดูชื่อผู้ร้อง');
  });

  it('reveals a confidential complainant to a director who gives a reason', async () => {
    const desk = await openNew('chiangmai.director', { identity: 'confidential', ...person });
    expect(contentOf(desk)).to.not.include(person.name);
    desk.press('button', 'เปิดดูชื่อผู้ร้อง');
    await waitUntil(() => desk.shows('#reason') && desk.focused === desk.find('#reason'));
    await desk.isAccessible();
    desk.press('.actions .button', 'เปิดดู');
    await desk.appears('.error');
    desk.type('#reason', 'ต้องติดต่อผู้ร้องเพื่อนัดตรวจสอบสถานที่');
    desk.press('.actions .button', 'เปิดดู');
    await desk.appears('dd', person.name);
    await desk.appears('.timeline li', 'เปิดดูชื่อผู้ร้อง');
  });

  it('stores nothing of an anonymous complainant, and says so', async () => {
    const desk = await openNew('chiangmai.officer', { identity: 'anonymous' });
    await desk.appears('.mode.anonymous');
    expect(contentOf(desk)).to.not.include('โทรศัพท์');
  });

  it('does not tell a case of another province from none', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const number = await record();
    const desk = await DeskDriver.signedIn('khonkaen.officer', `/cases/${number}`);
    await desk.appears('.failure', 'ไม่พบเรื่องนี้ในความรับผิดชอบของท่าน');
    await desk.isAccessible();
  });

  it('shows the ministry a case without its complainant and without anything to do', async () => {
    await DeskDriver.signIn('chiangmai.officer');
    const number = await record();
    const desk = await DeskDriver.signedIn('moi.admin', `/cases/${number}`);
    await desk.appears('.panel', 'ไม่มีขั้นตอนที่ต้องดำเนินการ');
    expect(contentOf(desk)).to.not.include(person.name);
    expect(desk.shows('#status')).to.equal(false);
    expect(desk.shows('#internalNote')).to.equal(false);
    await desk.isAccessible();
  });
});
