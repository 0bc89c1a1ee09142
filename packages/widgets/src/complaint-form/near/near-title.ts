import { citizenStatuses, codeName, type SimilarCase, type Lang } from '@damrong/contract';
import type { NearMatters } from './near-matters.ts';
import type { NearWords } from './words.th.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const BANGKOK_MS = 7 * HOUR_MS;

/** What a matter is called before everybody: category and subdistrict, in nobody's own words. */
export function titleOf({ form, subdistrict }: NearMatters, { categoryCode }: SimilarCase): string {
  return `${form.nameOf(categoryCode)} · ${subdistrict}`;
}

/** When it was reported, how it stands, and how many follow it where that is told. */
export function stateOf(
  { receivedOn, status, followers }: SimilarCase,
  words: NearWords,
  lang: Lang,
  now: number,
): string {
  const days = Math.floor((now + BANGKOK_MS) / DAY_MS) - Date.parse(receivedOn) / DAY_MS;
  return [
    words.reported(days),
    codeName(citizenStatuses, status, lang),
    ...(followers === null ? [] : [words.followers(followers)]),
  ].join(' · ');
}
