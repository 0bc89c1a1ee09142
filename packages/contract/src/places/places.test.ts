import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expandPlaces } from './expand-places.ts';
import { districtLabel, stripPlacePrefix, subdistrictLabel } from './place-names.ts';
import { placesFile } from './places-file.ts';

test('expandPlaces spells every code in full', () => {
  const file = placesFile.parse({
    province: '50',
    districts: [['01', 'เมืองเชียงใหม่', [['01', 'ศรีภูมิ', '50200', '50000']]]],
  });
  assert.deepEqual(expandPlaces(file), {
    code: '50',
    districts: [
      {
        code: '5001',
        th: 'เมืองเชียงใหม่',
        subdistricts: [{ code: '500101', th: 'ศรีภูมิ', postcodes: ['50200', '50000'] }],
      },
    ],
  });
});

test('a file of places takes no row of another shape', () => {
  const districts = (...rows: unknown[]) =>
    placesFile.safeParse({ province: '50', districts: rows });
  const subdistrict = ['01', 'ศรีภูมิ', '50200'];
  assert.ok(districts(['01', 'เมือง', [subdistrict]]).success);
  for (const row of [
    [],
    ['1', 'เมือง', []],
    ['01', [], []],
    ['01', 'เมือง'],
    ['01', 'เมือง', 'x'],
    ['01', 'เมือง', [], 'x'],
    ['01', 'เมือง', [['01']]],
    ['01', 'เมือง', [['01', 'ศรีภูมิ', '5020']]],
    ['01', 'เมือง', [['x', 'ศรีภูมิ']]],
  ]) {
    assert.ok(!districts(row).success, JSON.stringify(row));
  }
});

describe('stripPlacePrefix', () => {
  for (const [typed, name] of [
    ['อ.เมืองเชียงใหม่', 'เมืองเชียงใหม่'],
    ['อำเภอ แม่ริม', 'แม่ริม'],
    ['กิ่งอำเภอดอยหล่อ', 'ดอยหล่อ'],
    ['ต.ริมใต้', 'ริมใต้'],
    ['ตำบลริมใต้', 'ริมใต้'],
    ['แขวงดุสิต', 'ดุสิต'],
    ['เขต ดุสิต', 'ดุสิต'],
    ['จ.เชียงใหม่', 'เชียงใหม่'],
    ['จังหวัดอุดรธานี', 'อุดรธานี'],
    ['อุดรธานี', 'อุดรธานี'],
    ['ตาก', 'ตาก'],
    ['จ.ป.ร.', 'จ.ป.ร.'],
    ['กทม.', 'กรุงเทพมหานคร'],
    ['กทม', 'กรุงเทพมหานคร'],
    ['กรุงเทพฯ', 'กรุงเทพมหานคร'],
    ['จังหวัด', 'จังหวัด'],
    ['', ''],
  ] as const) {
    test(`“${typed}” is “${name}”`, () => assert.equal(stripPlacePrefix(typed), name));
  }
});

test('labels use the words of Bangkok in Bangkok only', () => {
  assert.equal(districtLabel('แม่ริม', '50', 'th'), 'อำเภอแม่ริม');
  assert.equal(districtLabel('ดุสิต', '10', 'th'), 'เขตดุสิต');
  assert.equal(districtLabel('แม่ริม', '50', 'en'), 'แม่ริม District');
  assert.equal(subdistrictLabel('ริมใต้', '50', 'th'), 'ตำบลริมใต้');
  assert.equal(subdistrictLabel('ดุสิต', '10', 'th'), 'แขวงดุสิต');
  assert.equal(subdistrictLabel('ริมใต้', '50', 'en'), 'ริมใต้ Subdistrict');
});
