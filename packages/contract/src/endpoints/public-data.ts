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

/**
 * Districts and subdistricts of a province with their postcodes. Answers 200 with a `PlacesFile`;
 * it changes with a release only and may be cached.
 */
export const getPlaces = endpoint(getPlacesRoute, {
  summary: 'Districts, subdistricts and postcodes of one province',
  tag: 'places',
  input: { params: provinceParams },
  status: 200,
  output: placesFile,
});

/**
 * Every place of the country in one file, to be fetched when somebody searches. Answers 200 with a
 * `PlaceIndex`.
 */
export const getPlaceIndex = endpoint(getPlaceIndexRoute, {
  summary: 'Every district, subdistrict and postcode of the country in one file, for searching',
  tag: 'places',
  input: {},
  status: 200,
  output: placeIndex,
});

/**
 * The outlines of all provinces. Answers 200 with a `ProvinceMap`, whose `credit` has to be shown
 * beside it.
 */
export const getProvinceMap = endpoint(getProvinceMapRoute, {
  summary: 'The outlines of all provinces, to draw a map and to tell in which one a position lies',
  tag: 'places',
  input: {},
  status: 200,
  output: provinceMap,
});

/**
 * The outlines of a province's subdistricts. Answers 200 with a `SubdistrictMap`, whose `credit`
 * has to be shown beside what is derived from it.
 */
export const getSubdistrictMap = endpoint(getSubdistrictMapRoute, {
  summary: 'The outlines of the subdistricts of one province, to tell in which one a position lies',
  tag: 'places',
  input: { params: provinceParams },
  status: 200,
  output: subdistrictMap,
});

/**
 * What a case of this province can be about: the national list and the province's own. Answers 200
 * with a `CategoryList`.
 */
export const getCategories = endpoint(getCategoriesRoute, {
  summary: 'What a case can be about, in two levels, with examples and search words',
  tag: 'categories',
  input: { params: provinceParams },
  status: 200,
  output: categoryList,
});

/**
 * What officers need to know about a category. Answers 200 with a `QuestionList`, empty for a
 * category without questions.
 */
export const getQuestions = endpoint(getQuestionsRoute, {
  summary: 'What the officers need to know about one category, asked beside the facts',
  tag: 'categories',
  input: { params: categoryParams },
  status: 200,
  output: questionList,
});

/** Where and when a provincial centre can be reached. Answers 200 with a `CenterCard`. */
export const getCenter = endpoint(getCenterRoute, {
  summary: 'How to reach the Damrongdhama centre of one province, and its notice',
  tag: 'centers',
  input: { params: provinceParams },
  status: 200,
  output: centerCard,
});
