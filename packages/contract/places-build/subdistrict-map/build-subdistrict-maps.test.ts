import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { expandPlaces } from '../../src/places/expand-places.ts';
import { expandProvinceMap } from '../../src/places/expand-province-map.ts';
import {
  expandSubdistrictMap,
  type SubdistrictOutline,
} from '../../src/places/expand-subdistrict-map.ts';
import { nearProvinces, nearSubdistricts } from '../../src/places/locate.ts';
import { toPosition, type MapPoint } from '../../src/places/map-projection.ts';
import { subdistrictMap } from '../../src/places/subdistrict-map.ts';
import { buildPlaces } from '../build-places.ts';
import { buildProvinceMap } from '../province-map/build-province-map.ts';
import { provinceSeats } from '../province-map/known-towns.ts';
import { readDrawing } from '../province-map/read-drawing.ts';
import { readPostcodeRows } from '../write-places.ts';
import { buildSubdistrictMaps } from './build-subdistrict-maps.ts';
import { knownPlaces } from './known-places.ts';
import { readOutlines } from './read-outlines.ts';

const places = buildPlaces(await readPostcodeRows());
const drawn = await readOutlines();
const maps = buildSubdistrictMaps(drawn, places);
const outlines = maps.flatMap(expandSubdistrictMap);
const names = new Map(
  places
    .flatMap((file) => expandPlaces(file).districts.flatMap(({ subdistricts }) => subdistricts))
    .map(({ code, th }) => [code, th]),
);
const near = (latitude: number, longitude: number, reach: number) =>
  nearSubdistricts(outlines, { latitude, longitude }, reach);

/** The middle of an outline's largest ring, roughly. */
function middleOf({ rings }: SubdistrictOutline): MapPoint {
  const [ring = []] = rings.toSorted((a, b) => b.length - a.length);
  const mean = (axis: 0 | 1) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}

describe('the outlines of the subdistricts', () => {
  test('answer what the contract promises', () => {
    for (const map of maps) assert.deepEqual(subdistrictMap.parse(map), map);
  });

  test('cover every subdistrict of every province, each once', () => {
    const codes = maps.flatMap(({ areas, province }) => {
      const own = areas.flatMap((area) => area.codes);
      assert.ok(own.every((code) => code.startsWith(province)));
      return own;
    });
    assert.deepEqual(codes.toSorted(), [...names.keys()].toSorted());
  });

  test('are refused where a subdistrict has none', () => {
    const [first, ...others] = drawn;
    assert.ok(first);
    const short = { ...first, outlines: first.outlines.slice(1) };
    assert.throws(
      () => buildSubdistrictMaps([short, ...others], places),
      /100101 lie in no outline/,
    );
  });

  test('are closed rings of three points or more', () => {
    for (const { codes, rings } of outlines) {
      assert.ok(rings.length > 0 && rings.every((ring) => ring.length > 2), codes[0]);
    }
  });

  test('lie in their province as another hand has drawn it', async () => {
    const provinces = expandProvinceMap(buildProvinceMap(await readDrawing()));
    const astray = outlines.filter((outline) => {
      const code = outline.codes[0]?.slice(0, 2);
      const own = provinces.filter((province) => province.code === code);
      return nearProvinces(own, toPosition(middleOf(outline)), 2000).length === 0;
    });
    // In these an islet is left out, an island lies in a lake of its own, or the border runs
    // differently.
    assert.deepEqual(
      astray.map(({ codes: [code = ''] }) => names.get(code)),
      ['ชอนน้อย', 'ท่าเทววงษ์', 'พังตรุ', 'เกาะยอ', 'ทุ่งหว้า'],
    );
  });

  test('have the seat of every province in its first district', () => {
    for (const [province, [latitude, longitude]] of Object.entries(provinceSeats)) {
      const own = outlines.filter(({ codes: [code] }) => code?.startsWith(province));
      const [nearest] = nearSubdistricts(own, { latitude, longitude }, 500);
      assert.equal(nearest?.code.slice(0, 4), `${province}01`);
    }
  });

  for (const [what, code, subdistrict, latitude, longitude] of knownPlaces) {
    test(`have ${what} in ${subdistrict}`, () => {
      assert.equal(names.get(code), subdistrict);
      assert.deepEqual(near(latitude, longitude, 500)[0], { code, metres: 0 });
    });
  }

  test('tell the parts of a subdistrict that was divided', () => {
    const codes = near(13.67, 100.61, 0).map(({ code }) => names.get(code));
    assert.deepEqual(codes, ['บางนาเหนือ', 'บางนาใต้']);
  });

  test('have nobody in the Gulf, in Penang and in Vientiane', () => {
    assert.deepEqual(near(11.5, 100.9, 25_000), []);
    assert.deepEqual(near(5.41, 100.33, 25_000), []);
    assert.deepEqual(near(17.97, 102.63, 2000), []);
  });

  test('travel in 5 KB, the largest province in 15', (context) => {
    const sizes = maps
      .map((map) => brotliCompressSync(JSON.stringify(map)).length)
      .toSorted((a, b) => a - b);
    const [median = Infinity, largest = Infinity] = [sizes[38], sizes[76]];
    context.diagnostic(`subdistrict maps: median ${median} B, largest ${largest} B, brotli`);
    assert.ok(median < 5 * 1024 && largest < 15 * 1024, `${median} B, ${largest} B`);
  });
});
