import { endpoint } from '../endpoint.ts';
import {
  addHolidayRoute,
  changeHolidayRoute,
  getHolidaysRoute,
  listHolidaysRoute,
} from '../routes/holidays.ts';
import {
  holiday,
  holidayChange,
  holidayList,
  holidayQuery,
  newHoliday,
  publicHolidays,
} from '../schemas/holiday.ts';
import { holidayParams, provinceParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [
  ...readErrors,
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

/**
 * Days on which the centre of a province is closed besides weekends. Answers 200 with
 * `PublicHolidays`; it may be cached for some minutes.
 */
export const getHolidays = endpoint(getHolidaysRoute, {
  tag: 'centers',
  summary: 'Days on which the centre of one province is closed, besides Saturdays and Sundays',
  input: { params: provinceParams },
  status: 200,
  output: publicHolidays,
});

/**
 * Days off of the officer's province and of the whole country, withdrawn ones among them. Answers 200
 * with a `HolidayList`.
 */
export const listHolidays = endpoint(listHolidaysRoute, {
  tag: 'officer',
  summary:
    'Days off of the officer’s province and of the whole country, from the running year on, or those of a year or a name',
  input: { query: holidayQuery },
  status: 200,
  output: holidayList,
  errors: readErrors,
});

/**
 * Adds a day off, on which deadlines are counted within half a minute. Answers 201 with the `Holiday`;
 * `holiday_registered` where its place has one on that day.
 */
export const addHoliday = endpoint(addHolidayRoute, {
  tag: 'officer',
  summary: 'Add a day off; a chief one of the province, the ministry any',
  input: { body: newHoliday },
  status: 201,
  output: holiday,
  errors: [...writeErrors, 'holiday_registered'],
  example: {
    day: '2027-02-08',
    provinceCode: '50',
    nameTh: 'วันหยุดตัวอย่างของจังหวัด',
    nameEn: 'A sample holiday of the province',
    kind: 'local',
    source: 'ประกาศตัวอย่าง ลงวันที่ 1 ธันวาคม 2569',
    announced: true,
  },
});

/**
 * Changes what is told of a day off, or withdraws it. Answers 200 with the `Holiday` in its next version;
 * `holiday_changed` where somebody else was first.
 */
export const changeHoliday = endpoint(changeHolidayRoute, {
  tag: 'officer',
  summary: 'Change what is told of a day off, withdraw it, or take that back',
  input: { params: holidayParams, body: holidayChange },
  status: 200,
  output: holiday,
  errors: [...writeErrors, 'version_missing', 'version_invalid', 'holiday_changed'],
  example: {
    nameTh: 'วันหยุดตัวอย่างของจังหวัด',
    nameEn: 'A sample holiday of the province',
    kind: 'local',
    source: 'ประกาศตัวอย่าง ลงวันที่ 1 ธันวาคม 2569',
    announced: true,
    withdrawn: false,
  },
});
