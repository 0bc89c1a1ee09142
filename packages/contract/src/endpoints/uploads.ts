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

/**
 * Which files the centre takes, so that a form can say so before anything is sent. Answers 200 with
 * an `UploadPolicy`.
 */
export const getUploadPolicy = endpoint(getUploadPolicyRoute, {
  summary: 'Which files the centre takes, how many and how large',
  tag: 'uploads',
  input: {},
  status: 200,
  output: uploadPolicy,
});

/**
 * How an upload stands. Answers 200 with an `UploadState`, once the bytes that have arrived are
 * looked at: it may take seconds.
 */
export const readUpload = endpoint(readUploadRoute, {
  summary: 'How an upload stands; waits until a file that has arrived is read',
  tag: 'uploads',
  input: { params: uploadParams },
  status: 200,
  output: uploadState,
  errors: ['input_invalid'],
});

/**
 * The bytes of a file of a case. Answers 200 with a picture or a PDF and not with JSON;
 * `case_not_found` also for a file of another case.
 */
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

/**
 * The bytes of a file of a case of the officer's province. Answers 200 with a picture or a PDF and
 * not with JSON.
 */
export const readOfficerAttachment = endpoint(readOfficerAttachmentRoute, {
  summary: 'A file of a case in the officer’s province',
  tag: 'officer',
  input: officerAttachmentRequest,
  status: 200,
  output: fileBytes,
  errors: ['not_signed_in', 'password_change_required', 'not_permitted', 'input_invalid'],
});
