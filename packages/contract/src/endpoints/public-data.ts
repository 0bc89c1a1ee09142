import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { placeIndex } from '../places/place-index.ts';
import { placesFile } from '../places/places-file.ts';
import { provinceMap } from '../places/province-map.ts';
import { subdistrictMap } from '../places/subdistrict-map.ts';
import { questionList } from '../questions/question.ts';
import { categoryCode } from '../schemas/case-filing.ts';
import { categoryList, centerCard } from '../schemas/center-card.ts';
import { provinceCode } from '../schemas/location.ts';

const ofProvince = { params: z.object({ province: provinceCode }) };

export const getPlaces = endpoint({
  id: 'getPlaces',
  summary: 'Districts, subdistricts and postcodes of one province',
  tag: 'places',
  method: 'GET',
  path: '/v1/places/{province}',
  origin: 'public',
  access: 'public',
  input: ofProvince,
  status: 200,
  output: placesFile,
});

export const getPlaceIndex = endpoint({
  id: 'getPlaceIndex',
  summary: 'Every district, subdistrict and postcode of the country in one file, for searching',
  tag: 'places',
  method: 'GET',
  path: '/v1/places',
  origin: 'public',
  access: 'public',
  status: 200,
  output: placeIndex,
});

export const getProvinceMap = endpoint({
  id: 'getProvinceMap',
  summary: 'The outlines of all provinces, to draw a map and to tell in which one a position lies',
  tag: 'places',
  method: 'GET',
  path: '/v1/province-map',
  origin: 'public',
  access: 'public',
  status: 200,
  output: provinceMap,
});

export const getSubdistrictMap = endpoint({
  id: 'getSubdistrictMap',
  summary: 'The outlines of the subdistricts of one province, to tell in which one a position lies',
  tag: 'places',
  method: 'GET',
  path: '/v1/subdistrict-map/{province}',
  origin: 'public',
  access: 'public',
  input: ofProvince,
  status: 200,
  output: subdistrictMap,
});

export const getCategories = endpoint({
  id: 'getCategories',
  summary: 'What a case can be about, in two levels, with examples and search words',
  tag: 'categories',
  method: 'GET',
  path: '/v1/categories/{province}',
  origin: 'public',
  access: 'public',
  input: ofProvince,
  status: 200,
  output: categoryList,
});

export const getQuestions = endpoint({
  id: 'getQuestions',
  summary: 'What the officers need to know about one category, asked beside the facts',
  tag: 'categories',
  method: 'GET',
  path: '/v1/categories/{province}/{category}/questions',
  origin: 'public',
  access: 'public',
  input: { params: z.object({ province: provinceCode, category: categoryCode }) },
  status: 200,
  output: questionList,
});

export const getCenter = endpoint({
  id: 'getCenter',
  summary: 'How to reach the Damrongdhama centre of one province, and its notice',
  tag: 'centers',
  method: 'GET',
  path: '/v1/centers/{province}',
  origin: 'public',
  access: 'public',
  input: ofProvince,
  status: 200,
  output: centerCard,
});
