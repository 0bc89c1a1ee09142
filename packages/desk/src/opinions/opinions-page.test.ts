import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { DeskDriver, words } from '../testing/desk-driver.ts';

describe('opinions at the desk', () => {
  it('are read by topic, area and day, with their numbers by topic', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/opinions?topic=education');
    await desk.appears('.opinions li', '(ตัวอย่าง)');

    expect(desk.heading).to.equal('ความเห็นของประชาชน');
    expect(
      desk.all('.opinions .muted').every((one) => words(one).startsWith('การศึกษา · ')),
    ).to.equal(true);
    expect(desk.all('tbody tr').length).to.equal(11);
    expect(desk.all('thead th').map(words)).to.deep.equal(['ประเด็น', 'จังหวัดเชียงใหม่']);
    await desk.isAccessible();
    desk.type('#topic', 'health');
    desk.press('.choose .button');
    await waitUntil(() => location.search === '?topic=health');
    await waitUntil(() =>
      desk.all('.opinions .muted').every((one) => words(one).startsWith('สาธารณสุข')),
    );
  });

  it('are tagged, and the focus goes back to where it was', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/opinions?topic=media');
    await desk.appears('.opinions li');
    const tag = `ป้าย ${Date.now()}`;
    desk.press('.opinions .link', 'ติดป้ายกำกับ');
    await desk.appears('#tags');
    expect(desk.focused).to.equal(desk.find('#tags'));
    desk.type('#tags', `${tag}, ${tag}`);
    await desk.isAccessible();
    desk.press('.opinions form .button');
    await desk.goes('#tags');
    await waitUntil(() => desk.all('.badge').filter((one) => words(one) === tag).length === 1);
    expect(words(desk.focused ?? document.body)).to.contain('ติดป้ายกำกับ');

    desk.type('.merge #from', tag);
    desk.type('.merge #into', `${tag} ใหม่`);
    desk.press('.merge .button');
    await desk.appears('.badge', `${tag} ใหม่`);
  });

  it('are numbers alone for the ministry, of every province', async () => {
    const desk = await DeskDriver.signedIn('moi.admin', '/opinions');
    await desk.appears('table');

    expect(desk.all('thead th').map(words)).to.include.members([
      'จังหวัดขอนแก่น',
      'จังหวัดเชียงใหม่',
      'รวม',
    ]);
    expect(desk.shows('.opinions')).to.equal(false);
    await desk.isAccessible();
  });

  it('are narrowed by days that are typed', async () => {
    const desk = await DeskDriver.signedIn('chiangmai.officer', '/opinions');
    await desk.appears('#from');
    for (const [selector, value] of [
      ['#from', '1'],
      ['#from-month', '10'],
      ['#from-year', '2569'],
    ] as const) {
      desk.type(selector, value);
      await nextFrame();
    }
    desk.press('.choose .button');
    await waitUntil(() => location.search === '?from=2026-10-01');
  });

  it('say so where nothing fits', async () => {
    const desk = await DeskDriver.signedIn(
      'chiangmai.officer',
      '/opinions?topic=media&from=2000-01-01&to=2000-01-02',
    );
    await desk.appears('.count', 'ไม่พบความเห็น');
    expect(desk.shows('#export-list')).to.equal(false);
  });
});
