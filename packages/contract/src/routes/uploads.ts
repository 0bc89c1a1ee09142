import type { Route } from '../route.ts';
import type { attachmentRequest, officerAttachmentRequest } from '../schemas/attachment-request.ts';
import type { fileBytes } from '../schemas/file-bytes.ts';
import type { uploadParams } from '../schemas/path-params.ts';
import type { uploadPolicy, uploadState } from '../schemas/upload.ts';

/** `GET /v1/upload-policy` of the public API. */
export const getUploadPolicyRoute: Route<Record<never, never>, typeof uploadPolicy> = {
  id: 'getUploadPolicy',
  method: 'GET',
  path: '/v1/upload-policy',
  origin: 'public',
  access: 'public',
};

/** `GET /v1/uploads/{id}` of the public API. */
export const readUploadRoute: Route<{ params: typeof uploadParams }, typeof uploadState> = {
  id: 'readUpload',
  method: 'GET',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

/** `POST /v1/cases/attachments` of the public API. */
export const readAttachmentRoute: Route<{ body: typeof attachmentRequest }, typeof fileBytes> = {
  id: 'readAttachment',
  method: 'POST',
  path: '/v1/cases/attachments',
  origin: 'public',
  access: 'public',
};

/**
 * `GET /v1/officer/cases/{number}/attachments/{id}` of the desk, with the permission `file.read`.
 */
export const readOfficerAttachmentRoute: Route<typeof officerAttachmentRequest, typeof fileBytes> =
  {
    id: 'readOfficerAttachment',
    method: 'GET',
    path: '/v1/officer/cases/{number}/attachments/{id}',
    origin: 'desk',
    access: 'file.read',
  };

/**
 * `POST /v1/uploads` of the public API. Begins an upload by the tus protocol 1.0; `Location` tells
 * its address.
 */
export const beginUploadRoute: Route<Record<never, never>, undefined> = {
  id: 'beginUpload',
  method: 'POST',
  path: '/v1/uploads',
  origin: 'public',
  access: 'public',
};

/** `PATCH /v1/uploads/{id}` of the public API. Adds bytes behind those that have arrived. */
export const sendUploadPieceRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'sendUploadPiece',
  method: 'PATCH',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

/** `HEAD /v1/uploads/{id}` of the public API. `Upload-Offset` tells how many bytes have arrived. */
export const askUploadOffsetRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'askUploadOffset',
  method: 'HEAD',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

/**
 * `DELETE /v1/uploads/{id}` of the public API. Takes an upload back that belongs to no case yet.
 */
export const removeUploadRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'removeUpload',
  method: 'DELETE',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};
