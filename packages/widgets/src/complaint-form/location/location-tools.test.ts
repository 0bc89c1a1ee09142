import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';
import {
  centerInBrowser,
  type CenterInBrowser,
} from '../../../../../test/support/center-in-browser.js';
import { FormDriver, words } from '../testing/form-driver.ts';

const says = (form: FormDriver, text: string) =>
  waitUntil(
    () => form.all('.step [role=status]').some((note) => words(note).includes(text)),
    `"${text}" is not said`,
  );

const valueOf = (form: FormDriver, id: string) => form.find<HTMLSelectElement>(`#${id}`).value;

async function atPlace(api: string, lang = 'th', province = '50'): Promise<FormDriver> {
  const form = await FormDriver.open(api, lang, province);
  await form.answerAbout();
  await form.answerFacts();
  return form;
}

describe('damrong-complaint-form: other ways to say where', () => {
  let center: CenterInBrowser;
  let form: FormDriver;

  before(async () => {
    center = await centerInBrowser();
  });

  describe('search', () => {
    beforeEach(async () => {
      form = await atPlace(center.api);
      await form.appears('#district:not([disabled])');
      await form.press('ค้นหาสถานที่ หรือเลือกจุดบนแผนที่');
      await form.appears('#place-search');
    });

    it('opens with focus in the field and passes axe', async () => {
      await waitUntil(() => form.focused?.id === 'place-search');
      await form.isAccessible();
    });

    it('finds a subdistrict of the province without the file of the country', async () => {
      await form.type('place-search', 'ต.ช้างเผือก');
      await says(form, 'พบ 1 แห่ง');
      const [option] = form.all('[role=option]');
      expect(words(option!)).to.equal('ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300');
      const { api } = center;
      expect(performance.getEntriesByName(`${api}/v1/places`).length).to.equal(0);
      await form.isAccessible();

      option!.click();
      await says(form, 'เลือกแล้ว: ตำบลช้างเผือก');
      await form.appears('#subdistrict');
      expect([valueOf(form, 'district'), valueOf(form, 'subdistrict')]).to.deep.equal([
        '5001',
        '500107',
      ]);
    });

    it('finds a place in another province and says which centre gets the matter', async () => {
      await form.type('place-search', 'แขวงสีลม กทม.');
      await form.appears('[role=option]');
      form.find('[role=option]').click();
      await says(form, 'เรื่องนี้จะส่งไปที่ศูนย์ดำรงธรรมกรุงเทพมหานคร');
      await form.appears('#subdistrict');
      expect(valueOf(form, 'province')).to.equal('10');
      expect(words(form.find<HTMLSelectElement>('#subdistrict').selectedOptions[0]!)).to.equal(
        'สีลม',
      );
      await form.isAccessible();
    });

    it('widens to the whole country when it is asked to', async () => {
      await form.type('place-search', 'ช้างเผือก');
      await says(form, 'พบ 1 แห่ง');
      await form.press('ค้นหาทั้งประเทศ');
      await says(form, 'พบ 3 แห่ง');
      expect(words(form.find('[role=option]'))).to.include('เชียงใหม่');
      expect(form.focused?.id).to.equal('place-search');
    });

    it('says how to go on where nothing is found', async () => {
      await form.type('place-search', 'zzzz');
      await says(form, 'ไม่พบสถานที่ที่ตรงกัน');
      await form.isAccessible();
    });

    it('shows the place in the order of an address in the review', async () => {
      await form.type('place-search', '50300 ช้างเผือก');
      await form.appears('[role=option]');
      form.find('[role=option]').click();
      await form.appears('#subdistrict');
      await form.type('landmark', '๑๒ หมู่ ๓');
      await form.next();
      await form.appears('#identity');
      await form.answerComplainant();
      const place = form.all('.review > div').find((row) => words(row).startsWith('เกิดเหตุที่ใด'));
      expect(words(place!.querySelector('.value')!)).to.equal(
        '๑๒ หมู่ ๓ ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300',
      );
    });
  });

  describe('a point', () => {
    beforeEach(async () => {
      form = await atPlace(center.api, 'th', '');
      await form.press('ค้นหาสถานที่ หรือเลือกจุดบนแผนที่');
      await form.appears('#place-search');
      await form.press('เลือกจุดบนแผนที่ หรือใส่พิกัด');
      await form.appears('#coordinates');
    });

    it('that is pasted tells its province and goes with the matter', async () => {
      await form.type('coordinates', 'https://maps.example/?q=18.7883,98.9853');
      await says(form, 'จุดนี้อยู่ในจังหวัดเชียงใหม่');
      expect(valueOf(form, 'province')).to.equal('50');
      expect(words(form.find('.taken'))).to.include('พิกัด 18.78830, 98.98530');
      await form.isAccessible();
    });

    it('that cannot be read is said beside its field, and stays as typed', async () => {
      await form.type('coordinates', '51.5, -0.12');
      form.find('#coordinates').dispatchEvent(new Event('blur'));
      await form.appears('#coordinates-error');
      expect(form.find<HTMLInputElement>('#coordinates').value).to.equal('51.5, -0.12');
      expect(form.shows('.taken')).to.equal(false);
      await form.isAccessible();
    });

    it('is chosen on the map by keyboard alone', async () => {
      await form.appears('.map');
      await form.isAccessible();
      const map = form.find('.map');
      const key = (name: string) =>
        map.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
      await form.type('coordinates', '16.43, 102.83');
      await says(form, 'จุดนี้อยู่ในจังหวัดขอนแก่น');
      const before = words(form.find('.taken'));
      key('+');
      key('ArrowRight');
      key('ArrowDown');
      await says(form, 'ตรงกลางแผนที่คือพิกัด');
      key('Enter');
      await waitUntil(() => words(form.find('.taken')) !== before);
      expect(form.find<HTMLInputElement>('#coordinates').value).to.match(/^16\.\d{5}, 102\.\d{5}$/);
      await form.isAccessible();
    });

    it('is taken out again, and focus stays where one can go on', async () => {
      await form.type('coordinates', '18.7883, 98.9853');
      await form.appears('.taken');
      await form.press('ลบจุดนี้');
      expect(form.shows('.taken')).to.equal(false);
      await waitUntil(() => form.focused?.id === 'use-position');
      await says(form, 'ลบจุดแล้ว');
    });

    it('goes to the centre with the case', async () => {
      await form.type('coordinates', '18.7883, 98.9853');
      await says(form, 'จุดนี้อยู่ในจังหวัดเชียงใหม่');
      await form.answerLocation();
      await form.answerComplainant();
      const place = form.all('.review > div').find((row) => words(row).startsWith('เกิดเหตุที่ใด'));
      expect(words(place!)).to.include('18.78830, 98.98530');
      await form.choose('truth');
      await form.next();
      const { number } = await form.receipt();
      expect(number).to.match(/^2\d{3}-50-/);
    });
  });

  it('says so in English, with the Thai names', async () => {
    form = await atPlace(center.api, 'en');
    await form.press('Search for the place, or choose it on a map');
    await form.appears('#place-search');
    await form.type('place-search', '50300');
    await form.appears('[role=option]');
    expect(words(form.find('[role=option]'))).to.equal(
      'ช้างม่อย Subdistrict, เมืองเชียงใหม่ District, Chiang Mai 50300',
    );
    await form.isAccessible();
  });

  it('leaves the lists to go on with where its parts cannot be had', async () => {
    form = await atPlace(center.api);
    await form.appears('#district:not([disabled])');
    form.element.api = center.dead;
    await form.press('ค้นหาสถานที่ หรือเลือกจุดบนแผนที่');
    await form.appears('#place-search');
    await form.type('place-search', 'หาดใหญ่');
    await says(form, 'โหลดรายชื่อทั้งประเทศไม่สำเร็จ');
    await form.press('เลือกจุดบนแผนที่ หรือใส่พิกัด');
    await says(form, 'โหลดแผนที่ไม่สำเร็จ');
    await form.isAccessible();
    expect(form.shows('#district')).to.equal(true);
  });
});
