import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { attachmentRequest, officerAttachmentRequest } from '../schemas/attachment-request.ts';
import { fileBytes } from '../schemas/file-bytes.ts';
import { uploadId, uploadPolicy, uploadState } from '../schemas/upload.ts';

export const getUploadPolicy = endpoint({
  id: 'getUploadPolicy',
  summary: 'Which files the centre takes, how many and how large',
  tag: 'uploads',
  method: 'GET',
  path: '/v1/upload-policy',
  origin: 'public',
  access: 'public',
  status: 200,
  output: uploadPolicy,
});

export const readUpload = endpoint({
  id: 'readUpload',
  summary: 'How an upload stands; waits until a file that has arrived is read',
  tag: 'uploads',
  method: 'GET',
  path: '/v1/uploads/{id}',
  origin: 'public',
  access: 'public',
  input: { params: z.object({ id: uploadId }) },
  status: 200,
  output: uploadState,
  errors: ['input_invalid'],
});

export const readAttachment = endpoint({
  id: 'readAttachment',
  summary: 'A file of a case, opened with number and code as the case itself',
  tag: 'cases',
  method: 'POST',
  path: '/v1/cases/attachments',
  origin: 'public',
  access: 'public',
  input: { body: attachmentRequest },
  status: 200,
  output: fileBytes,
  errors: ['case_not_found', 'input_invalid', 'origin_not_registered'],
  example: {
    number: '2570-50-000123-7',
    code: '7K3M-9QXA-42TD',
    attachment: '4f1c09a7d2e85b36',
    size: 'preview',
  },
});

export const readOfficerAttachment = endpoint({
  id: 'readOfficerAttachment',
  summary: 'A file of a case in the officer’s province',
  tag: 'officer',
  method: 'GET',
  path: '/v1/officer/cases/{number}/attachments/{id}',
  origin: 'desk',
  access: 'officer',
  input: officerAttachmentRequest,
  status: 200,
  output: fileBytes,
  errors: ['not_signed_in', 'password_change_required', 'input_invalid'],
});
