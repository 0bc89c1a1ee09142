import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bangkokDate,
  bangkokTime,
  fiscalYear,
  parseBuddhistDate,
  toBuddhistYear,
  type ParsedDate,
} from './buddhist-date.ts';

const today = '2026-11-22';

describe('parseBuddhistDate', () => {
  const issue = (name: string, suggestion?: number) =>
    suggestion === undefined ? { ok: false, issue: name } : { ok: false, issue: name, suggestion };
  const cases: [day: string, month: string, year: string, parsed: ParsedDate | object][] = [
    ['22', '11', '2569', { ok: true, iso: '2026-11-22' }],
    ['๐๑', '๐๒', '๒๕๖๙', { ok: true, iso: '2026-02-01' }],
    [' 1 ', 'มกราคม', '2569', { ok: true, iso: '2026-01-01' }],
    ['1', 'พ.ย.', '2569', { ok: true, iso: '2026-11-01' }],
    ['29', '2', '2567', { ok: true, iso: '2024-02-29' }],
    ['22', '11', '2469', { ok: true, iso: '1926-11-22' }],
    ['', '11', '2569', issue('date_incomplete')],
    ['22', '', '2569', issue('date_incomplete')],
    ['22', '11', '', issue('date_incomplete')],
    ['วันนี้', '11', '2569', issue('date_incomplete')],
    ['22', '11', '0', issue('date_incomplete')],
    ['29', '2', '2569', issue('date_impossible')],
    ['31', '4', '2569', issue('date_impossible')],
    ['0', '4', '2569', issue('date_impossible')],
    ['1', '13', '2569', issue('date_impossible')],
    ['22', '11', '2026', issue('year_not_buddhist', 2569)],
    ['22', '11', '69', issue('year_not_buddhist', 2569)],
    ['22', '11', '๖๙', issue('year_not_buddhist', 2569)],
    ['22', '11', '26', issue('year_not_buddhist', 2569)],
    ['22', '11', '12', issue('year_not_buddhist', 2555)],
    ['22', '11', '50', issue('year_not_buddhist', 2550)],
    ['22', '11', '569', issue('year_not_buddhist', 2569)],
    ['22', '11', '1990', issue('year_not_buddhist', 2533)],
    ['22', '11', '99', issue('year_not_buddhist')],
    ['22', '11', '30', issue('year_not_buddhist')],
    ['22', '11', '1066', issue('year_not_buddhist')],
    ['23', '11', '2569', issue('date_in_future')],
    ['1', '1', '2570', issue('date_in_future')],
    ['1', '1', '25690', issue('date_impossible')],
    ['21', '11', '2469', issue('date_too_old')],
  ];
  for (const [day, month, year, parsed] of cases) {
    test(`“${day}” “${month}” “${year}” is ${JSON.stringify(parsed)}`, () => {
      assert.deepEqual(parseBuddhistDate({ day, month, year }, today), parsed);
    });
  }
});

describe('a moment', () => {
  test('has the date and the clock of Bangkok', () => {
    assert.equal(bangkokDate('2026-11-21T17:00:00Z'), '2026-11-22');
    assert.equal(bangkokDate(new Date('2026-11-21T16:59:59Z')), '2026-11-21');
    assert.equal(bangkokTime('2026-11-21T17:05:00Z'), '00:05');
  });

  test('that is none is refused', () => {
    assert.throws(() => bangkokDate('soon'), RangeError);
  });
});

describe('a year', () => {
  test('is 543 later in the Buddhist era', () => assert.equal(toBuddhistYear(2026), 2569));

  for (const [date, year] of [
    ['2026-09-30', 2569],
    ['2026-10-01', 2570],
    ['2026-12-31', 2570],
    ['2027-01-01', 2570],
  ] as const) {
    test(`${date} lies in the fiscal year ${year}`, () => assert.equal(fiscalYear(date), year));
  }
});
