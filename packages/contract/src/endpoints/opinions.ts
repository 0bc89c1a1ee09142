import { endpoint } from '../endpoint.ts';
import {
  getOpinionTopicsRoute,
  getOpinionTotalsRoute,
  sendOpinionRoute,
} from '../routes/opinions.ts';
import { opinion, opinionReceipt, opinionTopicList, opinionTotals } from '../schemas/opinion.ts';

/** What people are asked for their opinion on. Answers 200 with an `OpinionTopicList`. */
export const getOpinionTopics = endpoint(getOpinionTopicsRoute, {
  tag: 'opinions',
  summary: 'What people are asked for their opinion on; retired topics only name older opinions',
  input: {},
  status: 200,
  output: opinionTopicList,
});

/**
 * How many opinions there are, in tens, by province and topic. Answers 200 with `OpinionTotals`, which
 * may be cached.
 */
export const getOpinionTotals = endpoint(getOpinionTotalsRoute, {
  tag: 'opinions',
  summary:
    'Opinions by province and topic to the end of last week, rounded down to tens; what is fewer than ten is in no number',
  input: {},
  status: 200,
  output: opinionTotals,
});

/**
 * Gives an opinion without a name. Answers 201 with the day; the same key and opinion again count once
 * until one o'clock of the next night, when the key is forgotten.
 */
export const sendOpinion = endpoint(sendOpinionRoute, {
  tag: 'opinions',
  summary:
    'Give an opinion on a topic without a name; nothing is kept that leads back to its writer, nor a time finer than the day',
  input: { body: opinion },
  status: 201,
  output: opinionReceipt,
  errors: [
    'idempotency_key_missing',
    'idempotency_key_invalid',
    'idempotency_key_reused',
    'input_invalid',
    'origin_not_registered',
  ],
  example: {
    provinceCode: '50',
    topicCode: 'education',
    text: 'ควรให้โรงเรียนในหมู่บ้านมีครูครบทุกชั้น ก่อนสร้างอาคารใหม่',
    districtCode: '5007',
    ageBand: '40_59',
    occupation: 'farming',
  },
});
