import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../../test/support/center-in-browser.js';
import { FormDriver, words } from '../testing/form-driver.ts';

describe('damrong-complaint-form: the subdistrict of a point', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  beforeEach(async () => {
    form = await FormDriver.open(center.api, 'th', '');
    await form.answerAbout();
    await form.answerFacts();
    await form.press('ค้นหาสถานที่ หรือเลือกจุดบนแผนที่');
    await form.appears('#place-search');
    await form.press('เลือกจุดบนแผนที่ หรือใส่พิกัด');
    await form.appears('#coordinates');
  });

  const says = (text: string) =>
    waitUntil(
      () => form.all('.step [role=status]').filter((one) => words(one).includes(text)).length === 1,
      `"${text}" is not said once`,
    );

  const radios = () => form.all('[name=near-place]') as HTMLInputElement[];

  const proposed = () => radios().map((radio) => words(radio.closest('.choice')!));

  const lists = () =>
    ['province', 'district', 'subdistrict'].map(
      (id) => form.root.querySelector<HTMLSelectElement>(`#${id}`)?.value,
    );

  it('is proposed, chosen by one press, and another one on second thoughts', async () => {
    await form.type('coordinates', '18.7883, 98.9853');
    await says('จุดนี้อยู่ในจังหวัดเชียงใหม่ กรุณาเลือกตำบลที่ถูกต้อง');
    expect(proposed()).to.deep.equal([
      'ตำบลพระสิงห์ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50200 จุดนี้อยู่ในเขตตามแผนที่',
      'ตำบลศรีภูมิ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50200 ห่างจากจุดนี้ประมาณ 100 เมตร',
    ]);
    expect(lists()).to.deep.equal(['50', '', undefined]);
    await form.isAccessible();

    const [first, second] = radios();
    first!.focus();
    first!.click();
    await says('เลือกแล้ว: ตำบลพระสิงห์');
    await waitUntil(() => lists().join() === '50,5001,500102');
    expect(form.focused).to.equal(first);
    await form.isAccessible();

    second!.click();
    await waitUntil(() => lists().join() === '50,5001,500101');
    await form.type('subdistrict', '500107');
    await waitUntil(() => radios().every(({ checked }) => !checked));
  });

  it('stays chosen when the language changes, and goes with the point', async () => {
    await form.type('coordinates', '18.7883, 98.9853');
    await waitUntil(() => radios().length === 2);
    radios()[0]!.click();
    form.element.lang = 'en';
    await waitUntil(() =>
      proposed()[0]?.includes('Chiang Mai 50200 The point lies in it by the map'),
    );
    expect(radios()[0]!.checked).to.equal(true);
    await form.isAccessible();
    await form.press('Take this point out');
    await waitUntil(() => radios().length === 0);
    expect(lists()).to.deep.equal(['50', '5001', '500102']);
  });

  it('is said to contradict what the lists say, also before it is sent, and mended by one press', async () => {
    const contradicts = 'จุดนี้ไม่อยู่ในพื้นที่ที่เลือกไว้';
    await form.type('province', '50');
    await form.appears('#district:not([disabled])');
    await form.type('district', '5007');
    await form.type('coordinates', '18.7883, 98.9853');
    await says(contradicts);
    expect(lists().slice(0, 2)).to.deep.equal(['50', '5007']);
    // Another province is no reason to forget what was chosen.
    await form.type('coordinates', '13.75, 100.49');
    await waitUntil(() => radios().some(({ value }) => value.startsWith('10')));
    expect(lists().slice(0, 2)).to.deep.equal(['50', '5007']);
    await says(contradicts);
    await form.isAccessible();

    await form.press('ถัดไป');
    await form.appears('#name');
    await form.answerComplainant();
    await form.appears('#truth');
    expect(words(form.find('.notice:has([name=near-place])'))).to.include(contradicts);
    await form.isAccessible();
    radios()[0]!.click();
    await waitUntil(() => !form.shows('.notice:has([name=near-place])'));
    expect(words(form.find('.review'))).to.include('กรุงเทพมหานคร');
  });

  it('near a border of provinces is asked about with its province', async () => {
    await form.type('coordinates', '13.9535, 100.622');
    await says('จุดนี้อยู่ใกล้เขตติดต่อของจังหวัด');
    expect(lists()).to.deep.equal(['', undefined, undefined]);
    const provinces = new Set(radios().map(({ value }) => value.slice(0, 2)));
    expect([...provinces].sort()).to.deep.equal(['10', '13']);
    await form.isAccessible();
    const inBangkok = radios().find(({ value }) => value.startsWith('10'));
    inBangkok!.click();
    await waitUntil(() => lists()[2] === inBangkok!.value);
  });

  it('that was divided since is asked about by all of its parts', async () => {
    await form.type('coordinates', '13.646, 100.37');
    await waitUntil(() => radios().length > 3);
    expect(radios().map(({ value }) => value)).to.include.members([
      '105002',
      '105003',
      '105004',
      '105005',
    ]);
    expect(proposed()[0]).to.include('แผนที่ยังไม่แยกเขตเหล่านี้');
    await says('จุดนี้อยู่ในกรุงเทพมหานคร');
  });

  it('is told plainly to be unknown at sea and beyond the border', async () => {
    await form.type('coordinates', '11.5, 100.9');
    await says('จุดนี้อยู่ห่างจากทุกตำบลเกิน 25 กิโลเมตร');
    expect(radios()).to.have.length(0);
    await form.type('coordinates', '17.97, 102.63');
    await says('จุดนี้ไม่อยู่ในเขตตำบลใด');
    const legend = radios()[0]?.closest('fieldset')?.querySelector('legend');
    expect(legend && words(legend)).to.equal('ตำบลที่ใกล้จุดนี้ที่สุด');
    expect(proposed()[0]).to.include('กิโลเมตร');
    expect(radios()).to.have.length(3);
    await form.isAccessible();
  });
});
