import type { Route } from '../route.ts';
import type { placeIndex } from '../places/place-index.ts';
import type { placesFile } from '../places/places-file.ts';
import type { provinceMap } from '../places/province-map.ts';
import type { subdistrictMap } from '../places/subdistrict-map.ts';
import type { questionList } from '../questions/question.ts';
import type { categoryList, centerCard } from '../schemas/center-card.ts';
import type { categoryParams, provinceParams } from '../schemas/path-params.ts';

/** `GET /v1/places/{province}` of the public API. */
export const getPlacesRoute: Route<{ params: typeof provinceParams }, typeof placesFile> = {
  id: 'getPlaces',
  method: 'GET',
  path: '/v1/places/{province}',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/places` of the public API. */
export const getPlaceIndexRoute: Route<Record<never, never>, typeof placeIndex> = {
  id: 'getPlaceIndex',
  method: 'GET',
  path: '/v1/places',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/province-map` of the public API. */
export const getProvinceMapRoute: Route<Record<never, never>, typeof provinceMap> = {
  id: 'getProvinceMap',
  method: 'GET',
  path: '/v1/province-map',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/subdistrict-map/{province}` of the public API. */
export const getSubdistrictMapRoute: Route<
  { params: typeof provinceParams },
  typeof subdistrictMap
> = {
  id: 'getSubdistrictMap',
  method: 'GET',
  path: '/v1/subdistrict-map/{province}',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/categories/{province}` of the public API. */
export const getCategoriesRoute: Route<{ params: typeof provinceParams }, typeof categoryList> = {
  id: 'getCategories',
  method: 'GET',
  path: '/v1/categories/{province}',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/categories/{province}/{category}/questions` of the public API. */
export const getQuestionsRoute: Route<{ params: typeof categoryParams }, typeof questionList> = {
  id: 'getQuestions',
  method: 'GET',
  path: '/v1/categories/{province}/{category}/questions',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/centers/{province}` of the public API. */
export const getCenterRoute: Route<{ params: typeof provinceParams }, typeof centerCard> = {
  id: 'getCenter',
  method: 'GET',
  path: '/v1/centers/{province}',
  origin: 'public',
  access: 'public',
};
