import { endpoint } from '../endpoint.ts';
import {
  getCategoriesRoute,
  getCenterRoute,
  getPlaceIndexRoute,
  getPlacesRoute,
  getProvinceMapRoute,
  getQuestionsRoute,
  getSubdistrictMapRoute,
} from '../routes/public-data.ts';
import { placeIndex } from '../places/place-index.ts';
import { placesFile } from '../places/places-file.ts';
import { provinceMap } from '../places/province-map.ts';
import { subdistrictMap } from '../places/subdistrict-map.ts';
import { questionList } from '../questions/question.ts';
import { categoryList, centerCard } from '../schemas/center-card.ts';
import { categoryParams, provinceParams } from '../schemas/path-params.ts';

export const getPlaces = endpoint(getPlacesRoute, {
  summary: 'Districts, subdistricts and postcodes of one province',
  tag: 'places',
  input: { params: provinceParams },
  status: 200,
  output: placesFile,
});

export const getPlaceIndex = endpoint(getPlaceIndexRoute, {
  summary: 'Every district, subdistrict and postcode of the country in one file, for searching',
  tag: 'places',
  input: {},
  status: 200,
  output: placeIndex,
});

export const getProvinceMap = endpoint(getProvinceMapRoute, {
  summary: 'The outlines of all provinces, to draw a map and to tell in which one a position lies',
  tag: 'places',
  input: {},
  status: 200,
  output: provinceMap,
});

export const getSubdistrictMap = endpoint(getSubdistrictMapRoute, {
  summary: 'The outlines of the subdistricts of one province, to tell in which one a position lies',
  tag: 'places',
  input: { params: provinceParams },
  status: 200,
  output: subdistrictMap,
});

export const getCategories = endpoint(getCategoriesRoute, {
  summary: 'What a case can be about, in two levels, with examples and search words',
  tag: 'categories',
  input: { params: provinceParams },
  status: 200,
  output: categoryList,
});

export const getQuestions = endpoint(getQuestionsRoute, {
  summary: 'What the officers need to know about one category, asked beside the facts',
  tag: 'categories',
  input: { params: categoryParams },
  status: 200,
  output: questionList,
});

export const getCenter = endpoint(getCenterRoute, {
  summary: 'How to reach the Damrongdhama centre of one province, and its notice',
  tag: 'centers',
  input: { params: provinceParams },
  status: 200,
  output: centerCard,
});
