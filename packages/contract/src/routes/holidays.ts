import type { Route } from '../route.ts';
import type {
  holiday,
  holidayChange,
  holidayList,
  holidayQuery,
  newHoliday,
  publicHolidays,
} from '../schemas/holiday.ts';
import type { holidayParams, provinceParams } from '../schemas/path-params.ts';

/** `GET /v1/holidays/{province}` of the public API. */
export const getHolidaysRoute: Route<{ params: typeof provinceParams }, typeof publicHolidays> = {
  id: 'getHolidays',
  method: 'GET',
  path: '/v1/holidays/{province}',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/officer/holidays` of the desk, with the permission `holiday.read`. */
export const listHolidaysRoute: Route<{ query: typeof holidayQuery }, typeof holidayList> = {
  id: 'listHolidays',
  method: 'GET',
  path: '/v1/officer/holidays',
  origin: 'desk',
  access: 'holiday.read',
};

/**
 * `POST /v1/officer/holidays` of the desk, with the permission `admin.holidays`; it brings an
 * `Idempotency-Key`.
 */
export const addHolidayRoute: Route<{ body: typeof newHoliday }, typeof holiday> = {
  id: 'addHoliday',
  method: 'POST',
  path: '/v1/officer/holidays',
  origin: 'desk',
  access: 'admin.holidays',
  idempotent: true,
};

/**
 * `PUT /v1/officer/holidays/{holiday}` of the desk, with the permission `admin.holidays`; it brings an
 * `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const changeHolidayRoute: Route<
  { params: typeof holidayParams; body: typeof holidayChange },
  typeof holiday
> = {
  id: 'changeHoliday',
  method: 'PUT',
  path: '/v1/officer/holidays/{holiday}',
  origin: 'desk',
  access: 'admin.holidays',
  idempotent: true,
  versioned: true,
};
