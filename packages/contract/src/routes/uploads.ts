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
    access: 'officer',
  };
