import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hoursInWords, openingAt, parseDayHours, typedDayHours } from './opening-hours.ts';

const day = [
  { from: '08:30', until: '12:00' },
  { from: '13:00', until: '16:30' },
];
const week = [day, day, day, day, day, [{ from: '09:00', until: '12:00' }], []];

describe('hours of a centre', () => {
  test('are read as they are written, and written as they are read', () => {
    for (const typed of [
      '08.30–12.00, 13.00–16.30',
      '8:30-12:00,13:00-16:30',
      '๐๘.๓๐ - ๑๒.๐๐ น. และ ๑๓.๐๐ ถึง ๑๖.๓๐ น.',
    ]) {
      assert.deepEqual(parseDayHours(typed), day, typed);
    }
    assert.equal(typedDayHours(day), '08.30–12.00, 13.00–16.30');
    for (const closed of ['', ' ', 'ปิด', '-', 'Closed'])
      assert.deepEqual(parseDayHours(closed), []);
  });

  test('are refused where they are no order of times', () => {
    for (const typed of [
      '16.30-08.30',
      '08.30-12.00, 11.00-16.30',
      '08.30',
      '25.00-26.00',
      'เช้า',
    ]) {
      assert.equal(parseDayHours(typed), undefined, typed);
    }
  });

  test('are told in few lines, days with equal hours together', () => {
    assert.deepEqual(hoursInWords(week, 'th'), [
      { days: 'วันจันทร์–วันศุกร์', times: '08.30–12.00 และ 13.00–16.30 น.' },
      { days: 'วันเสาร์', times: '09.00–12.00 น.' },
    ]);
    assert.deepEqual(hoursInWords(week, 'en'), [
      { days: 'Monday–Friday', times: '08:30–12:00 and 13:00–16:30' },
      { days: 'Saturday', times: '09:00–12:00' },
    ]);
    const always = Array.from({ length: 7 }, () => [{ from: '00:00', until: '24:00' }]);
    assert.deepEqual(hoursInWords(always, 'th'), [{ days: 'ทุกวัน', times: 'ตลอด 24 ชั่วโมง' }]);
  });

  test('with a day without any between two that are equal stay two lines', () => {
    const lines = hoursInWords([day, [], day, [], [], [], []], 'en');
    assert.deepEqual(
      lines.map(({ days }) => days),
      ['Monday', 'Wednesday'],
    );
  });
});

describe('whether a centre is open', () => {
  // 2026-12-03 is a Thursday; the 5th is a Saturday, and Monday the 7th is off for it.
  const off = (date: string) => date === '2026-12-07';
  const at = (moment: string) => openingAt(week, new Date(`${moment}+07:00`), off);

  test('follows the clock in Bangkok', () => {
    const pause = { from: '12:00', until: '13:00' };
    assert.deepEqual(at('2026-12-03T08:30'), { isOpen: true, until: '16:30', pause });
    assert.deepEqual(at('2026-12-03T13:00'), { isOpen: true, until: '16:30', pause: undefined });
    const today = { isOpen: false, day: '2026-12-03', inDays: 0 };
    assert.deepEqual(at('2026-12-03T08:29'), { ...today, from: '08:30' });
    assert.deepEqual(at('2026-12-03T12:00'), { ...today, from: '13:00' });
  });

  test('goes on to the next day, over weekends and days off', () => {
    const next = (moment: string) => {
      const opening = at(moment);
      return opening?.isOpen === false ? `${opening.day} ${opening.from} ${opening.inDays}` : '';
    };
    assert.equal(next('2026-12-03T16:30'), '2026-12-04 08:30 1');
    assert.equal(next('2026-12-04T20:00'), '2026-12-05 09:00 1');
    assert.equal(next('2026-12-05T12:00'), '2026-12-08 08:30 3');
    assert.equal(next('2026-12-07T10:00'), '2026-12-08 08:30 1');
  });

  test('is not told of one that never opens', () => {
    const never = Array.from({ length: 7 }, () => []);
    assert.equal(openingAt(never, new Date(0), off), undefined);
    assert.equal(
      openingAt(week, new Date(0), () => true),
      undefined,
    );
  });
});
