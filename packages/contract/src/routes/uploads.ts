import type { Route } from '../route.ts';
import type { attachmentRequest, officerAttachmentRequest } from '../schemas/attachment-request.ts';
import type { fileBytes } from '../schemas/file-bytes.ts';
import type { uploadParams } from '../schemas/path-params.ts';
import type { uploadPolicy, uploadState } from '../schemas/upload.ts';

export const getUploadPolicyRoute: Route<Record<never, never>, typeof uploadPolicy> = {
  id: 'getUploadPolicy',
  method: 'GET',
  path: '/v1/upload-policy',
  origin: 'public',
  access: 'public',
};

export const readUploadRoute: Route<{ params: typeof uploadParams }, typeof uploadState> = {
  id: 'readUpload',
  method: 'GET',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

export const readAttachmentRoute: Route<{ body: typeof attachmentRequest }, typeof fileBytes> = {
  id: 'readAttachment',
  method: 'POST',
  path: '/v1/cases/attachments',
  origin: 'public',
  access: 'public',
};

export const readOfficerAttachmentRoute: Route<typeof officerAttachmentRequest, typeof fileBytes> =
  {
    id: 'readOfficerAttachment',
    method: 'GET',
    path: '/v1/officer/cases/{number}/attachments/{id}',
    origin: 'desk',
    access: 'file.read',
  };

/** Begins an upload by the tus protocol 1.0; `Location` tells its address. */
export const beginUploadRoute: Route<Record<never, never>, undefined> = {
  id: 'beginUpload',
  method: 'POST',
  path: '/v1/uploads',
  origin: 'public',
  access: 'public',
};

/** Adds bytes behind those that have arrived. */
export const sendUploadPieceRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'sendUploadPiece',
  method: 'PATCH',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

/** How many bytes have arrived. */
export const askUploadOffsetRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'askUploadOffset',
  method: 'HEAD',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};

/** Takes an upload back that belongs to no case yet. */
export const removeUploadRoute: Route<{ params: typeof uploadParams }, undefined> = {
  id: 'removeUpload',
  method: 'DELETE',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
};
