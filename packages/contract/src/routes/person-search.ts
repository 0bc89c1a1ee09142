import type { Route } from '../route.ts';
import type { personMatches, personSearch } from '../schemas/person-search.ts';

/** `POST /v1/officer/person-searches` of the desk, with the permission `person.search`. */
export const searchPersonsRoute: Route<{ body: typeof personSearch }, typeof personMatches> = {
  id: 'searchPersons',
  method: 'POST',
  path: '/v1/officer/person-searches',
  origin: 'desk',
  access: 'person.search',
};
