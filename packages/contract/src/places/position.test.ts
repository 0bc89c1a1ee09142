import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toMapPoint, toPosition } from './map-projection.ts';
import { formatPosition, isInThailandsBounds, parsePosition, roundPosition } from './position.ts';

describe('parsePosition', () => {
  const chiangMai = { latitude: 18.7883, longitude: 98.9853 };
  for (const [typed, found] of [
    ['18.7883, 98.9853', chiangMai],
    ['18.7883 98.9853', chiangMai],
    ['๑๘.๗๘๘๓, ๙๘.๙๘๕๓', chiangMai],
    ['98.9853, 18.7883', chiangMai],
    ['(18.7883,98.9853)', chiangMai],
    ['https://maps.example/?q=18.7883,98.9853&z=15.25', chiangMai],
    ['https://maps.example/@18.7883,98.9853,15.25z', chiangMai],
    ['18°47\'17.88"N 98°59\'7.08"E', chiangMai],
    ['18° 47′ 17.88″ น. 98° 59′ 7.08″ อ.', chiangMai],
    ['51.5072, -0.1276', undefined],
    ['18.7883', undefined],
    ['18, 98', undefined],
    ['081-234-5678', undefined],
    ['หน้าวัด', undefined],
    ['', undefined],
  ] as const) {
    test(`reads “${typed}”`, () => assert.deepEqual(parsePosition(typed), found));
  }
});

test('a position is kept to a metre and written with the latitude first', () => {
  const position = roundPosition({ latitude: 18.788349999, longitude: 98.98531234567 });
  assert.deepEqual(position, { latitude: 18.78835, longitude: 98.98531 });
  assert.equal(formatPosition({ latitude: 18.7, longitude: 98.98531 }), '18.70000, 98.98531');
});

test("Thailand's bounds hold its four ends and leave its neighbours' capitals out", () => {
  for (const [latitude, longitude] of [
    [20.46, 99.95],
    [5.62, 101.14],
    [15.6, 105.63],
    [18.57, 97.35],
  ] as const) {
    assert.ok(isInThailandsBounds({ latitude, longitude }));
  }
  assert.ok(!isInThailandsBounds({ latitude: 11.56, longitude: 106.2 }));
  assert.ok(!isInThailandsBounds({ latitude: NaN, longitude: 100 }));
});

test('a position goes to the map and back', () => {
  for (const position of [
    { latitude: 20.4, longitude: 99.9 },
    { latitude: 5.7, longitude: 101.1 },
  ]) {
    assert.deepEqual(roundPosition(toPosition(toMapPoint(position))), position);
  }
});
