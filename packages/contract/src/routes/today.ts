import type { Route } from '../route.ts';
import type { today } from '../schemas/today.ts';

/** `GET /v1/officer/today` of the desk, with the permission `case.own`. */
export const readTodayRoute: Route<object, typeof today> = {
  id: 'readToday',
  method: 'GET',
  path: '/v1/officer/today',
  origin: 'desk',
  access: 'case.own',
};
