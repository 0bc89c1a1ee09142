import type { ErrorCode } from '../errors/error-codes.ts';
import type { Route } from '../route.ts';
import {
  askUploadOffsetRoute,
  beginUploadRoute,
  removeUploadRoute,
  sendUploadPieceRoute,
} from '../routes/uploads.ts';
import { uploadId } from '../schemas/upload.ts';
import type { Content, Operation, Parameter, Response } from './document.ts';
import { toJsonSchema } from './json-schema.ts';
import { problemResponses } from './responses.ts';

const count = { type: 'integer', minimum: 0 };

function header(name: string, description: string, example: unknown, schema = count): Parameter {
  return { name, in: 'header', required: true, description, schema, example };
}

const version: Parameter = {
  ...header('Tus-Resumable', 'Version of the protocol.', '1.0.0'),
  schema: { const: '1.0.0' },
};

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description:
    'Secret name of the upload: the last part of the address that its beginning answered.',
  schema: toJsonSchema(uploadId, 'input'),
  example: 'q3X0pUu0m1yJp0V8w2sZ5c7r9t1B4d6F8h0K2n4P6s8',
};

const offsetTold = {
  'Upload-Offset': { description: 'Bytes that have arrived.', schema: count },
  'Upload-Expires': {
    description: 'When the centre removes an upload that no case has taken, as an HTTP date.',
    schema: { type: 'string' },
  },
};

interface Told {
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly success: readonly [status: number, response: Response];
  readonly content?: Content;
  readonly errors?: readonly ErrorCode[];
}

function operation(
  route: Route,
  { summary, description, parameters, success: [status, response], content, errors = [] }: Told,
): { readonly route: Route; readonly operation: Operation } {
  return {
    route,
    operation: {
      operationId: route.id,
      summary,
      description,
      tags: ['uploads'],
      security: [],
      parameters: [...parameters, version],
      ...(content === undefined ? {} : { requestBody: { required: true, content } }),
      responses: { [status]: response, ...problemResponses(errors) },
    },
  };
}

/**
 * The calls of the tus protocol. They carry bytes and headers instead of JSON, so they are no
 * endpoints; generated clients find them here all the same.
 * @see https://tus.io/protocols/resumable-upload
 */
export const tusOperations = [
  operation(beginUploadRoute, {
    summary: 'Begin an upload',
    description: 'Announces a file. Its bytes follow with `sendUploadPiece`.',
    parameters: [header('Upload-Length', 'Bytes of the whole file.', 348_160)],
    success: [
      201,
      {
        description: 'Begun.',
        headers: {
          Location: {
            description: 'Address of the upload, relative to the one that was asked.',
            schema: { type: 'string' },
          },
          ...offsetTold,
        },
      },
    ],
    errors: ['origin_not_registered'],
  }),
  operation(sendUploadPieceRoute, {
    summary: 'Add bytes to an upload',
    description: 'The bytes that follow those that have arrived; all at once or in pieces.',
    parameters: [id, header('Upload-Offset', 'Bytes that have arrived before these.', 0)],
    content: { 'application/offset+octet-stream': { schema: {} } },
    success: [204, { description: 'They have arrived.', headers: offsetTold }],
    errors: ['upload_conflict', 'origin_not_registered'],
  }),
  operation(askUploadOffsetRoute, {
    summary: 'Ask how many bytes have arrived',
    description: 'Where to go on after a broken line.',
    parameters: [id],
    success: [
      200,
      {
        description: 'Known.',
        headers: {
          ...offsetTold,
          'Upload-Length': { description: 'Bytes of the whole file.', schema: count },
        },
      },
    ],
  }),
  operation(removeUploadRoute, {
    summary: 'Take an upload back',
    description: 'Removes a file that belongs to no case yet.',
    parameters: [id],
    success: [204, { description: 'Removed.' }],
    errors: ['origin_not_registered'],
  }),
] as const;
