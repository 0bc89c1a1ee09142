import { createClient } from '@damrong/sdk';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import { centerInBrowser } from '../../../../../test/support/center-in-browser.js';
import { expectAccessible, find, textOf } from '../testing/reader.ts';
import { directorOfCenter, openTestCase } from '../testing/test-case.ts';

/** A case of somebody else, and number and code of a follower. */
async function followTestCase(subdistrictCode: string) {
  const { api } = await centerInBrowser();
  const { cases } = createClient({ baseUrl: api });
  const officer = await directorOfCenter();
  await officer.cases.record({
    provinceCode: '50',
    categoryCode: 'utilities.water_supply',
    facts: 'ท่อประปาแตกหน้าบ้านผู้ร้องรายก่อน',
    location: { districtCode: '5001', subdistrictCode },
    channel: 'walk_in',
    complainant: { identity: 'named', name: 'ผู้ร้อง รายก่อน', phone: '0812345678' },
  });
  const { cases: similar } = await cases.findSimilar(subdistrictCode, 'utilities.water_supply');
  return cases.follow({ publicId: similar[0]?.publicId ?? '' });
}

describe('the case of another that is followed', () => {
  it('shows its way by the day, whose it is, and nothing to send', async () => {
    const element = await openTestCase(await followTestCase('500114'));
    expect(textOf(element, '.notice')).to.include('ท่านร่วมติดตามเรื่องนี้ตั้งแต่วันที่');
    expect(textOf(element)).not.to.include('เรื่องของท่านแล้ว').and.not.to.include('00.00');
    expect(find(element, 'form')).to.equal(null);
    expect(find(element, '.notice a')?.getAttribute('href')).to.match(/\/th\/complaint\?/);
    await expectAccessible(element);
    element.lang = 'en';
    await waitUntil(() => textOf(element, '.notice').includes('You have followed'), '');
    element.style.width = '320px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('tells within seconds that it is settled, without the words of the centre', async () => {
    const receipt = await followTestCase('500115');
    const officer = await directorOfCenter();
    const element = await openTestCase(receipt);
    const result = 'ช่างซ่อมท่อหน้าบ้านผู้ร้องแล้วเสร็จ';
    await officer.cases.recordResult(await officer.cases.read(receipt.number), { result });
    await waitUntil(() => textOf(element, 'h2').includes('ยุติเรื่องแล้ว'), 'it settles');
    expect(textOf(element)).not.to.include('ช่างซ่อม');
    expect(textOf(element)).to.include('แจ้งผลการดำเนินการแก่ผู้แจ้ง');
    expect(find(element, 'form')).to.equal(null);
    await expectAccessible(element);
  });
});
