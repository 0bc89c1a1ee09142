import { endpoint } from '../endpoint.ts';
import {
  changeOpinionRoute,
  countOpinionsRoute,
  listOpinionsRoute,
  mergeOpinionTagsRoute,
} from '../routes/officer-opinions.ts';
import {
  officerOpinion,
  officerOpinionTotals,
  opinionChange,
  opinionList,
  opinionQuery,
  opinionTagList,
  opinionTagMerge,
} from '../schemas/officer-opinion.ts';
import { opinionParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

/** Opinions of the officer's province, up to yesterday. Answers 200 with an `OpinionList`. */
export const listOpinions = endpoint(listOpinionsRoute, {
  tag: 'officer',
  summary:
    'Opinions of the officer’s province up to yesterday, by topic, district, day and tag; the ministry reads none',
  input: { query: opinionQuery },
  status: 200,
  output: opinionList,
  errors: readErrors,
});

/**
 * Tags an opinion, or lets in one that a flood brought. Answers 200 with the `OfficerOpinion`;
 * `not_found` for one of another province.
 */
export const changeOpinion = endpoint(changeOpinionRoute, {
  tag: 'officer',
  summary: 'Tag an opinion, hold it back or let it in; sending the same again changes nothing',
  input: { params: opinionParams, body: opinionChange },
  status: 200,
  output: officerOpinion,
  errors: [...readErrors, 'request_not_same_origin'],
  example: { tags: ['ครูไม่พอ', 'โรงเรียนขนาดเล็ก'], held: false },
});

/** Puts one tag in place of another, in all opinions of the province. Answers 200 with all tags. */
export const mergeOpinionTags = endpoint(mergeOpinionTagsRoute, {
  tag: 'officer',
  summary: 'Make one tag of two, in every opinion of the province; also renames a tag',
  input: { body: opinionTagMerge },
  status: 200,
  output: opinionTagList,
  errors: [...readErrors, 'request_not_same_origin'],
  example: { from: 'ครูไม่พอ', into: 'ขาดครู' },
});

/** How many opinions there are by topic. Answers 200 with `OfficerOpinionTotals`. */
export const countOpinions = endpoint(countOpinionsRoute, {
  tag: 'officer',
  summary:
    'Opinions by province and topic up to yesterday: of one’s own province, or of all for the ministry',
  input: {},
  status: 200,
  output: officerOpinionTotals,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted'],
});
