import type { Route } from '../route.ts';
import type {
  contentCheck,
  contentEntry,
  contentHistory,
  contentList,
  contentPublication,
  contentQuery,
} from '../schemas/content.ts';
import type { contentChange, newContent } from '../schemas/content-writing.ts';
import type { contentParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/content` of the desk, with the permission `content.write`. */
export const listContentRoute: Route<{ query: typeof contentQuery }, typeof contentList> = {
  id: 'listContent',
  method: 'GET',
  path: '/v1/officer/content',
  origin: 'desk',
  access: 'content.write',
};

/**
 * `POST /v1/officer/content` of the desk, with the permission `content.write`; it brings an
 * `Idempotency-Key`.
 */
export const addContentRoute: Route<{ body: typeof newContent }, typeof contentEntry> = {
  id: 'addContent',
  method: 'POST',
  path: '/v1/officer/content',
  origin: 'desk',
  access: 'content.write',
  idempotent: true,
};

/**
 * `PUT /v1/officer/content/{entry}` of the desk, with the permission `content.write`; it brings an
 * `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const changeContentRoute: Route<
  { params: typeof contentParams; body: typeof contentChange },
  typeof contentEntry
> = {
  id: 'changeContent',
  method: 'PUT',
  path: '/v1/officer/content/{entry}',
  origin: 'desk',
  access: 'content.write',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/content/{entry}/check` of the desk, with the permission `content.write`; it brings
 * an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const checkContentRoute: Route<
  { params: typeof contentParams; body: typeof contentCheck },
  typeof contentEntry
> = {
  id: 'checkContent',
  method: 'POST',
  path: '/v1/officer/content/{entry}/check',
  origin: 'desk',
  access: 'content.write',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/content/{entry}/publication` of the desk, with the permission `content.publish`; it
 * brings an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const publishContentRoute: Route<
  { params: typeof contentParams; body: typeof contentPublication },
  typeof contentEntry
> = {
  id: 'publishContent',
  method: 'POST',
  path: '/v1/officer/content/{entry}/publication',
  origin: 'desk',
  access: 'content.publish',
  idempotent: true,
  versioned: true,
};

/** `GET /v1/officer/content/{entry}/history` of the desk, with the permission `content.write`. */
export const readContentHistoryRoute: Route<
  { params: typeof contentParams },
  typeof contentHistory
> = {
  id: 'readContentHistory',
  method: 'GET',
  path: '/v1/officer/content/{entry}/history',
  origin: 'desk',
  access: 'content.write',
};
