import type { Route } from '../route.ts';
import type { caseFigures, caseFiguresQuery } from '../schemas/case-figures.ts';

/** `GET /v1/officer/figures` of the desk, with the permission `figures.read`. */
export const readCaseFiguresRoute: Route<{ query: typeof caseFiguresQuery }, typeof caseFigures> = {
  id: 'readCaseFigures',
  method: 'GET',
  path: '/v1/officer/figures',
  origin: 'desk',
  access: 'figures.read',
};
