import { endpoint } from '../endpoint.ts';
import {
  getUploadPolicyRoute,
  readAttachmentRoute,
  readOfficerAttachmentRoute,
  readUploadRoute,
} from '../routes/uploads.ts';
import { attachmentRequest, officerAttachmentRequest } from '../schemas/attachment-request.ts';
import { fileBytes } from '../schemas/file-bytes.ts';
import { uploadParams } from '../schemas/path-params.ts';
import { uploadPolicy, uploadState } from '../schemas/upload.ts';

export const getUploadPolicy = endpoint(getUploadPolicyRoute, {
  summary: 'Which files the centre takes, how many and how large',
  tag: 'uploads',
  input: {},
  status: 200,
  output: uploadPolicy,
});

export const readUpload = endpoint(readUploadRoute, {
  summary: 'How an upload stands; waits until a file that has arrived is read',
  tag: 'uploads',
  input: { params: uploadParams },
  status: 200,
  output: uploadState,
  errors: ['input_invalid'],
});

export const readAttachment = endpoint(readAttachmentRoute, {
  summary: 'A file of a case, opened with number and code as the case itself',
  tag: 'cases',
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

export const readOfficerAttachment = endpoint(readOfficerAttachmentRoute, {
  summary: 'A file of a case in the officer’s province',
  tag: 'officer',
  input: officerAttachmentRequest,
  status: 200,
  output: fileBytes,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted', 'input_invalid'],
});
