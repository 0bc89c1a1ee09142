import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { findProvince } from '../src/codes/provinces.ts';
import { expandPlaces } from '../src/places/expand-places.ts';
import { formerParents, otherPlaceNames } from '../src/places/other-names.ts';
import { expandPlaceIndex, listPlaces } from '../src/places/expand-place-index.ts';
import { placeIndex } from '../src/places/place-index.ts';
import { placeLabel } from '../src/places/place-label.ts';
import { createPlaceSearch } from '../src/places/place-search.ts';
import { buildPlaceIndex } from './place-index.ts';
import { buildPlaces } from './build-places.ts';
import { readPostcodeRows } from './write-places.ts';

const files = buildPlaces(await readPostcodeRows());
const index = buildPlaceIndex(files);
const places = expandPlaceIndex(index);
const search = createPlaceSearch(places);
const labels = (query: string, province?: string) =>
  search(query, province).map((place) => placeLabel(place, 'th'));

describe('the index of the country', () => {
  test('answers what the contract promises', () => {
    assert.deepEqual(placeIndex.parse(index), index);
  });

  test('has what the files of the provinces have', () => {
    for (const file of files) {
      const { code, districts } = expandPlaces(file);
      const listed = places.filter((place) => place.code.startsWith(code) && place.code !== code);
      assert.deepEqual(listed, listPlaces(code, districts));
    }
  });

  test('travels in 45 KB', (context) => {
    const size = brotliCompressSync(JSON.stringify(index)).length;
    context.diagnostic(`places of the country: ${size} B, brotli`);
    assert.ok(size < 45 * 1024, `${size} B`);
  });
});

describe('places that were renamed or have a postcode of their own', () => {
  const found: readonly (readonly [query: string, code: string])[] = [
    ['สบโขง', '501805'],
    ['แม่หลอง', '501805'],
    ['สองห้อง', '430111'],
    ['โพนสว่าง หนองคาย', '430111'],
    ['ขามเรียน', '441106'],
    ['84360', '840503'],
  ];
  for (const [query, code] of found) {
    test(`“${query}” finds ${code}`, () => {
      assert.ok(search(query).some((place) => place.code === code));
    });
  }
});

describe('names in Latin letters', () => {
  const firstThree = (query: string, province?: string) =>
    search(query, province)
      .slice(0, 3)
      .map(({ names }) => names[0]);

  const written: readonly (readonly [province: string, name: string, ...spellings: string[]])[] = [
    ['50', 'แม่ริม', 'Mae Rim', 'mae rim', 'Maerim', 'Amphoe Mae Rim', 'Mae Rim 50180'],
    ['50', 'ช้างเผือก', 'Chang Phueak', 'Chang Puak', 'Tambon Chang Phuak'],
    ['50', 'สันกำแพง', 'San Kamphaeng', 'Sankampaeng'],
    ['50', 'หางดง', 'Hang Dong'],
    ['50', 'สุเทพ', 'Suthep'],
    ['50', 'เมืองเชียงใหม่', 'Mueang Chiang Mai', 'Muang Chiangmai', 'Chiang Mai'],
    ['57', 'แม่สาย', 'Mae Sai'],
    ['57', 'เชียงแสน', 'Chiang Saen'],
    ['20', 'สัตหีบ', 'Sattahip', 'Satahip'],
    ['20', 'บางละมุง', 'Bang Lamung', 'Banglamung'],
    ['20', 'ศรีราชา', 'Si Racha', 'Sriracha'],
    ['30', 'ปากช่อง', 'Pak Chong', 'Pakchong'],
    ['30', 'พิมาย', 'Phimai', 'Pimai'],
    ['40', 'เมืองขอนแก่น', 'Mueang Khon Kaen', 'Khonkaen'],
    ['40', 'บ้านไผ่', 'Ban Phai'],
    ['70', 'จอมบึง', 'Chom Bueng', 'Jom Bung'],
    ['83', 'ถลาง', 'Thalang'],
    ['83', 'ป่าตอง', 'Patong', 'Pa Tong'],
    ['84', 'เกาะสมุย', 'Ko Samui', 'Koh Samui'],
    ['90', 'หาดใหญ่', 'Hat Yai', 'Haad Yai'],
    ['10', 'จตุจักร', 'Chatuchak', 'Jatujak'],
    ['10', 'พระนคร', 'Phra Nakhon'],
    ['10', 'บางรัก', 'Bang Rak', 'Bangrak'],
    ['41', 'เมืองอุดรธานี', 'Udon Thani', 'Mueang Udon Thani'],
  ];
  for (const [province, name, ...spellings] of written) {
    test(`find ${name} by ${spellings.join(', ')}`, () => {
      for (const spelling of spellings) {
        assert.ok(firstThree(spelling, province).includes(name), `${spelling} in ${province}`);
        assert.ok(firstThree(spelling).includes(name), spelling);
      }
    });
  }

  test('find a name while it is being typed, and one with the province behind it', () => {
    assert.ok(firstThree('mae r', '50').includes('แม่ริม'));
    assert.equal(search('Chom Bueng, Ratchaburi')[0]?.code.slice(0, 2), '70');
  });

  test('find nothing where nothing is meant', () => {
    assert.deepEqual(search('?!', '50'), []);
    assert.deepEqual(firstThree('lorem ipsum dolor sit', '50'), []);
  });
});

describe('other names', () => {
  const expected: readonly (readonly [code: string, name: string])[] = [
    ['10', 'กรุงเทพมหานคร'],
    ['24', 'ฉะเชิงเทรา'],
    ['30', 'นครราชสีมา'],
    ['38', 'บึงกาฬ'],
    ['1038', 'ลาดพร้าว'],
    ['1039', 'วัฒนา'],
    ['1201', 'เมืองนนทบุรี'],
    ['2001', 'เมืองชลบุรี'],
    ['2004', 'บางละมุง'],
    ['2101', 'เมืองระยอง'],
    ['2404', 'บางปะกง'],
    ['3209', 'ศีขรภูมิ'],
    ['4101', 'เมืองอุดรธานี'],
    ['5023', 'แม่ออน'],
    ['5024', 'ดอยหล่อ'],
    ['5025', 'กัลยาณิวัฒนา'],
    ['7301', 'เมืองนครปฐม'],
    ['8302', 'กะทู้'],
    ['8404', 'เกาะสมุย'],
    ['8405', 'เกาะพะงัน'],
    ['342504', 'นิคมสร้างตนเองลำโดมน้อย'],
    ['430111', 'โพนสว่าง'],
    ['441106', 'สร้างแซ่ง'],
    ['501805', 'แม่หลอง'],
  ];
  for (const [code, name] of expected) {
    test(`${code} is ${name}`, () => {
      assert.equal(places.find((place) => place.code === code)?.names[0], name);
    });
  }

  test('stand under codes that exist', () => {
    for (const code of [...Object.keys(otherPlaceNames), ...Object.keys(formerParents)]) {
      assert.ok(places.some((place) => place.code === code) || findProvince(code), code);
    }
  });
});

describe('search for a place', () => {
  const first: readonly (readonly [typed: string, label: string])[] = [
    ['ต.ช้างเผือก อ.เมือง จ.เชียงใหม่', 'ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300'],
    ['ตำบลช้างเผือกอำเภอเมืองเชียงใหม่', 'ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300'],
    ['ช้างเผือก ๕๐๓๐๐', 'ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300'],
    ['สีลม บางรัก กทม.', 'แขวงสีลม เขตบางรัก กรุงเทพมหานคร 10500'],
    ['กทม.', 'กรุงเทพมหานคร'],
    ['เขต ดุสิต', 'เขตดุสิต กรุงเทพมหานคร'],
    ['แมริม', 'อำเภอแม่ริม จังหวัดเชียงใหม่'],
    ['แม่ ริม', 'อำเภอแม่ริม จังหวัดเชียงใหม่'],
    ['อ. ปาย', 'อำเภอปาย จังหวัดแม่ฮ่องสอน'],
    ['เชียงใหม่', 'จังหวัดเชียงใหม่'],
    ['โคราช', 'จังหวัดนครราชสีมา'],
    ['แปดริ้ว', 'จังหวัดฉะเชิงเทรา'],
    ['พัทยา', 'อำเภอบางละมุง จังหวัดชลบุรี'],
    ['กระทู้', 'อำเภอกะทู้ จังหวัดภูเก็ต'],
    ['บางประกง', 'อำเภอบางปะกง จังหวัดฉะเชิงเทรา'],
    ['เกาะพงัน', 'อำเภอเกาะพะงัน จังหวัดสุราษฎร์ธานี'],
    ['สุไหงโกลก', 'อำเภอสุไหงโก-ลก จังหวัดนราธิวาส'],
    ['สุราษฏร์', 'จังหวัดสุราษฎร์ธานี'],
    ['อ.เซกา จ.หนองคาย', 'อำเภอเซกา จังหวัดบึงกาฬ'],
    ['บ้านจันทร์ แม่แจ่ม', 'ตำบลบ้านจันทร์ อำเภอกัลยาณิวัฒนา จังหวัดเชียงใหม่ 58130'],
  ];
  for (const [typed, label] of first) {
    test(`“${typed}” finds ${label} first`, () => assert.equal(labels(typed)[0], label));
  }

  test('finds names that sound alike behind the one that is written so', () => {
    assert.ok(labels('ศรีษะเกษ').includes('จังหวัดศรีสะเกษ'));
    assert.ok(labels('นครไชยศรี').includes('อำเภอนครชัยศรี จังหวัดนครปฐม'));
  });

  test('a postcode finds each of its subdistricts', () => {
    assert.deepEqual(labels('50300'), [
      'ตำบลช้างม่อย อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300',
      'ตำบลช้างเผือก อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300',
      'ตำบลป่าตัน อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300',
      'ตำบลสันผีเสื้อ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 50300',
    ]);
    assert.ok(search('503').length > 4);
  });

  test('puts the province that was chosen first', () => {
    assert.match(labels('ช้างเผือก', '50')[0] ?? '', /เชียงใหม่/);
    assert.match(labels('ช้างเผือก', '96')[0] ?? '', /นราธิวาส/);
  });

  for (const typed of ['zzzz', '', '  ', '99999', '(((', 'เชียงใหม่ ภูเก็ต']) {
    test(`“${typed}” finds nothing`, () => assert.deepEqual(search(typed), []));
  }

  test('a pasted letter is searched by its beginning', () => {
    const started = performance.now();
    search('ที่ว่าการอำเภอ '.repeat(10_000));
    assert.ok(performance.now() - started < 1000);
  });
});

test('the label of a place in English has the Thai name where no other is official', () => {
  const [place] = search('ช้างเผือก 50300');
  assert.ok(place);
  assert.equal(
    placeLabel(place, 'en'),
    'ช้างเผือก Subdistrict, เมืองเชียงใหม่ District, Chiang Mai 50300',
  );
});
