import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { provinces } from '../../src/codes/provinces.ts';
import { nearProvinces } from '../../src/places/locate.ts';
import { mapSize } from '../../src/places/map-projection.ts';
import { expandProvinceMap } from '../../src/places/expand-province-map.ts';
import { provinceMap } from '../../src/places/province-map.ts';
import { buildProvinceMap } from './build-province-map.ts';
import { edgeTowns, provinceSeats } from './known-towns.ts';
import { readDrawing } from './read-drawing.ts';

const map = buildProvinceMap(await readDrawing());
const outlines = expandProvinceMap(map);
const provinceAt = (latitude: number, longitude: number, reach = 0) =>
  nearProvinces(outlines, { latitude, longitude }, reach).map(({ code }) => code);

describe('the map of the provinces', () => {
  test('answers what the contract promises', () => {
    assert.deepEqual(provinceMap.parse(map), map);
  });

  test('has each province once, in the order of the codes', () => {
    assert.deepEqual(
      outlines.map(({ code }) => code),
      provinces.map(({ code }) => code).toSorted(),
    );
  });

  test('closes every ring and stays on the sheet', () => {
    const [width, height] = mapSize;
    for (const { code, rings, label } of outlines) {
      for (const ring of rings) {
        assert.ok(ring.length > 2, code);
        for (const [x, y] of ring) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, code);
      }
      assert.ok(label[0] > 0 && label[1] > 0);
    }
  });

  test('draws a border that two provinces share once', () => {
    const uses = new Map<number, number>();
    for (const part of map.provinces.flatMap(({ rings }) => rings.flat())) {
      const line = part < 0 ? -1 - part : part;
      uses.set(line, (uses.get(line) ?? 0) + 1);
    }
    const shared = [...uses.values()].filter((count) => count === 2).length;
    assert.ok(shared > 150, `${shared} shared lines`);
    assert.ok([...uses.values()].every((count) => count <= 2));
  });

  test('has the seat of every province inside, or within 500 m on the shore', () => {
    const seats = Object.entries(provinceSeats);
    assert.equal(seats.length, 77);
    for (const [code, [latitude, longitude]] of seats) {
      assert.equal(provinceAt(latitude, longitude, 500)[0], code);
    }
  });

  for (const [name, code, latitude, longitude] of edgeTowns) {
    test(`has ${name} in ${code}`, () => {
      assert.deepEqual(provinceAt(latitude, longitude), [code]);
    });
  }

  test('has Vientiane, Yangon and Penang in no province', () => {
    assert.deepEqual(provinceAt(17.97, 102.63), []);
    assert.deepEqual(provinceAt(16.8, 96.15), []);
    assert.deepEqual(provinceAt(5.41, 100.33), []);
  });

  test('names the neighbour too where a border is near', () => {
    // Rangsit lies in Pathum Thani, two kilometres from Bangkok.
    assert.deepEqual(provinceAt(13.98, 100.62, 3000), ['13', '10']);
  });

  test('travels in 18 KB', (context) => {
    const size = brotliCompressSync(JSON.stringify(map)).length;
    context.diagnostic(`map of the provinces: ${size} B, brotli`);
    assert.ok(size < 18 * 1024, `${size} B`);
  });
});
