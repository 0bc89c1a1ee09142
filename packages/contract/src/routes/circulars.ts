import type { Route } from '../route.ts';
import type {
  circular,
  circularCorrection,
  circularFileRequest,
  circularList,
  circularQuery,
  circularReading,
  circularReminder,
  circularWithdrawal,
  newCircular,
} from '../schemas/circular.ts';
import type { fileBytes } from '../schemas/file-bytes.ts';
import type { circularParams } from '../schemas/path-params.ts';

/** `GET /v1/officer/circulars` of the desk, with the permission `circular.read`. */
export const listCircularsRoute: Route<{ query: typeof circularQuery }, typeof circularList> = {
  id: 'listCirculars',
  method: 'GET',
  path: '/v1/officer/circulars',
  origin: 'desk',
  access: 'circular.read',
};

/** `GET /v1/officer/circulars/{circular}` of the desk, with the permission `circular.read`. */
export const readCircularRoute: Route<{ params: typeof circularParams }, typeof circular> = {
  id: 'readCircular',
  method: 'GET',
  path: '/v1/officer/circulars/{circular}',
  origin: 'desk',
  access: 'circular.read',
};

/**
 * `GET /v1/officer/circulars/{circular}/files/{id}` of the desk, with the permission `circular.read`.
 */
export const readCircularFileRoute: Route<typeof circularFileRequest, typeof fileBytes> = {
  id: 'readCircularFile',
  method: 'GET',
  path: '/v1/officer/circulars/{circular}/files/{id}',
  origin: 'desk',
  access: 'circular.read',
};

/**
 * `POST /v1/officer/circulars` of the desk, with the permission `circular.send`; it brings an
 * `Idempotency-Key`.
 */
export const sendCircularRoute: Route<{ body: typeof newCircular }, typeof circular> = {
  id: 'sendCircular',
  method: 'POST',
  path: '/v1/officer/circulars',
  origin: 'desk',
  access: 'circular.send',
  idempotent: true,
};

/**
 * `PUT /v1/officer/circulars/{circular}` of the desk, with the permission `circular.send`; it brings an
 * `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const correctCircularRoute: Route<
  { params: typeof circularParams; body: typeof circularCorrection },
  typeof circular
> = {
  id: 'correctCircular',
  method: 'PUT',
  path: '/v1/officer/circulars/{circular}',
  origin: 'desk',
  access: 'circular.send',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/circulars/{circular}/withdrawal` of the desk, with the permission `circular.send`; it
 * brings an `Idempotency-Key` and, in `If-Match`, the version that was seen.
 */
export const withdrawCircularRoute: Route<
  { params: typeof circularParams; body: typeof circularWithdrawal },
  typeof circular
> = {
  id: 'withdrawCircular',
  method: 'POST',
  path: '/v1/officer/circulars/{circular}/withdrawal',
  origin: 'desk',
  access: 'circular.send',
  idempotent: true,
  versioned: true,
};

/**
 * `POST /v1/officer/circulars/{circular}/reminders` of the desk, with the permission `circular.send`; it
 * brings an `Idempotency-Key`.
 */
export const remindOfCircularRoute: Route<
  { params: typeof circularParams; body: typeof circularReminder },
  undefined
> = {
  id: 'remindOfCircular',
  method: 'POST',
  path: '/v1/officer/circulars/{circular}/reminders',
  origin: 'desk',
  access: 'circular.send',
  idempotent: true,
};

/**
 * `POST /v1/officer/circulars/{circular}/reading` of the desk, with the permission `circular.receive`.
 */
export const noteCircularReadRoute: Route<
  { params: typeof circularParams; body: typeof circularReading },
  undefined
> = {
  id: 'noteCircularRead',
  method: 'POST',
  path: '/v1/officer/circulars/{circular}/reading',
  origin: 'desk',
  access: 'circular.receive',
};

/**
 * `POST /v1/officer/circulars/{circular}/acknowledgement` of the desk, with the permission
 * `circular.acknowledge`.
 */
export const acknowledgeCircularRoute: Route<
  { params: typeof circularParams; body: typeof circularReading },
  typeof circular
> = {
  id: 'acknowledgeCircular',
  method: 'POST',
  path: '/v1/officer/circulars/{circular}/acknowledgement',
  origin: 'desk',
  access: 'circular.acknowledge',
};
