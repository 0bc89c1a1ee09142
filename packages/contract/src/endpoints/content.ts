import { endpoint } from '../endpoint.ts';
import {
  addContentRoute,
  changeContentRoute,
  checkContentRoute,
  listContentRoute,
  publishContentRoute,
  readContentHistoryRoute,
} from '../routes/content.ts';
import {
  contentCheck,
  contentEntry,
  contentHistory,
  contentList,
  contentPublication,
  contentQuery,
} from '../schemas/content.ts';
import { contentChange, newContent } from '../schemas/content-writing.ts';
import { contentParams } from '../schemas/path-params.ts';
import { readErrors } from './read-errors.ts';

const writeErrors = [
  ...readErrors,
  'request_not_same_origin',
  'idempotency_key_missing',
  'idempotency_key_invalid',
  'idempotency_key_reused',
] as const;

const changeErrors = [
  ...writeErrors,
  'version_missing',
  'version_invalid',
  'content_changed',
] as const;

/**
 * Entries of a kind, those of the whole country and of one province, whatever their state. Answers 200
 * with a `ContentList`.
 */
export const listContent = endpoint(listContentRoute, {
  tag: 'officer',
  summary: 'Entries of a kind of content, of the whole country and of one province, in their order',
  input: { query: contentQuery },
  status: 200,
  output: contentList,
  errors: readErrors,
});

/**
 * Adds an entry as a draft. Answers 201 with the `ContentEntry`; `content_registered` where the place has
 * one of that key.
 */
export const addContent = endpoint(addContentRoute, {
  tag: 'officer',
  summary:
    'Add an entry as a draft; with the key of a national one it stands in its place in the province',
  input: { body: newContent },
  status: 201,
  output: contentEntry,
  errors: [...writeErrors, 'content_registered'],
  example: {
    provinceCode: '50',
    key: 'moi',
    position: 14,
    publishOn: '2026-12-01',
    content: {
      kind: 'ministries',
      nameTh: 'กระทรวงมหาดไทย',
      nameEn: 'Ministry of Interior',
      url: 'https://www.moi.go.th/',
      hidden: false,
    },
  },
});

/**
 * Writes an entry anew; it is a draft again, and what is published stays. Answers 200 with the
 * `ContentEntry` in its next version; `content_changed` where somebody else was first.
 */
export const changeContent = endpoint(changeContentRoute, {
  tag: 'officer',
  summary: 'Write an entry anew; what is published of it stays until it is published again',
  input: { params: contentParams, body: contentChange },
  status: 200,
  output: contentEntry,
  errors: changeErrors,
  example: {
    position: 3,
    endsOn: '2027-09-30',
    content: {
      kind: 'ministries',
      nameTh: 'กระทรวงการคลัง',
      nameEn: 'Ministry of Finance',
      url: 'https://www.mof.go.th/',
      hidden: false,
    },
  },
});

/**
 * Says that an entry has been read and is right, or takes that back. Answers 200 with the `ContentEntry`;
 * `content_changed` where it is no longer what was read.
 */
export const checkContent = endpoint(checkContentRoute, {
  tag: 'officer',
  summary: 'Say that an entry was read and found right, or make it a draft again',
  input: { params: contentParams, body: contentCheck },
  status: 200,
  output: contentEntry,
  errors: changeErrors,
  example: { checked: true },
});

/**
 * Publishes a checked entry, or takes down what is published of it. Answers 200 with the `ContentEntry`;
 * pages show it within a minute. `content_not_checked` for a draft.
 */
export const publishContent = endpoint(publishContentRoute, {
  tag: 'officer',
  summary: 'Publish a checked entry, or take it down; pages follow within a minute',
  input: { params: contentParams, body: contentPublication },
  status: 200,
  output: contentEntry,
  errors: [...changeErrors, 'content_not_checked'],
  example: { published: true },
});

/** What became of an entry, with what it said each time. Answers 200 with a `ContentHistory`. */
export const readContentHistory = endpoint(readContentHistoryRoute, {
  tag: 'officer',
  summary:
    'The versions of an entry, the latest first; an older one is restored by writing it anew',
  input: { params: contentParams },
  status: 200,
  output: contentHistory,
  errors: readErrors,
});
