import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { isProvinceCode } from '../src/codes/provinces.ts';
import { expandPlaces, type ProvincePlaces } from '../src/places/expand-places.ts';
import { stripPlacePrefix } from '../src/places/place-names.ts';
import { placesFile } from '../src/places/places-file.ts';
import { buengKan } from './bueng-kan.ts';
import { buildPlaces } from './build-places.ts';
import {
  abolishedSubdistricts,
  missingSubdistricts,
  postcodeCorrections,
  renamedSubdistricts,
} from './corrections.ts';
import { readPostcodeRows } from './write-places.ts';

const rows = await readPostcodeRows();
const files = buildPlaces(rows);
const provinces = files.map(expandPlaces);
const districts = provinces.flatMap((province) => province.districts);
const subdistricts = new Map(
  districts.flatMap((district) => district.subdistricts).map((entry) => [entry.code, entry]),
);

function inBangkok(count: (province: ProvincePlaces) => number): number[] {
  const bangkok = provinces.filter((province) => province.code === '10');
  const others = provinces.filter((province) => province.code !== '10');
  return [others, bangkok].map((part) => part.reduce((sum, province) => sum + count(province), 0));
}

describe('buildPlaces', () => {
  test('has every province, district and subdistrict of the country', () => {
    assert.equal(provinces.length, 77);
    assert.deepEqual(
      inBangkok((province) => province.districts.length),
      [878, 50],
    );
    assert.deepEqual(
      inBangkok((province) => province.districts.flatMap((d) => d.subdistricts).length),
      [7256, 180],
    );
    assert.equal(subdistricts.size, 7436);
  });

  test('puts every code under its parent, once, in order', () => {
    for (const province of provinces) {
      assert.ok(isProvinceCode(province.code));
      for (const district of province.districts) {
        assert.match(district.code, new RegExp(`^${province.code}\\d{2}$`));
        assert.ok(district.subdistricts.length > 0, district.code);
        for (const { code } of district.subdistricts) {
          assert.match(code, new RegExp(`^${district.code}\\d{2}$`));
        }
      }
    }
    const codes = [...subdistricts.keys()];
    assert.deepEqual(codes, codes.toSorted());
    assert.equal(new Set(districts.map((district) => district.code)).size, 928);
  });

  test('answers what the contract promises', () => {
    for (const file of files) assert.deepEqual(placesFile.parse(file), file);
  });

  test('has names in one Thai spelling, without a prefix that labels add', () => {
    for (const { th } of [...districts, ...subdistricts.values()]) {
      assert.match(th, /^[ก-๙.-]+$/);
      assert.equal(stripPlacePrefix(th), th);
    }
  });

  test('applies every correction', () => {
    for (const [code, [name, postcode]] of Object.entries(missingSubdistricts)) {
      assert.deepEqual(subdistricts.get(code), { code, th: name, postcodes: [postcode] });
    }
    for (const code of abolishedSubdistricts) assert.ok(!subdistricts.has(code), code);
    for (const [code, [, right]] of Object.entries(renamedSubdistricts)) {
      assert.equal(subdistricts.get(code)?.th, right);
    }
    for (const [postcode, codes] of Object.entries(postcodeCorrections)) {
      for (const code of codes) assert.deepEqual(subdistricts.get(code)?.postcodes, [postcode]);
    }
    assert.deepEqual(
      files.find((file) => file.province === '38'),
      buengKan,
    );
  });

  test('refuses a package in which a correction no longer fits', () => {
    const corrected = rows.map((row) => ({
      ...row,
      subDistrictList:
        row.subDistrictList?.filter(({ subDistrictId }) => subDistrictId !== '102203') ?? null,
    }));
    assert.throws(() => buildPlaces(corrected), /abolished 102203 is gone already/);
  });

  test('keeps half of the files under 3 KB as they travel', (context) => {
    const sizes = files.map((file) => brotliCompressSync(JSON.stringify(file)).length);
    const sorted = sizes.toSorted((a, b) => a - b);
    const median = sorted[38] ?? Infinity;
    const largest = sorted[76] ?? Infinity;
    context.diagnostic(`places: median ${median} B, largest ${largest} B, brotli`);
    assert.ok(median < 3 * 1024, `median ${median} B`);
    assert.ok(largest < 6 * 1024, `largest ${largest} B`);
  });
});
