import { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem-error.ts';
import { policy } from '../../upload/upload-policy.ts';

/** All text of a form together, as much as JSON may have. */
const TEXT_LIMIT = 64 * 1024;
const FIELDS = 200;
const SHOWN_NAME = 80;

/** A file part whose bytes are still on their way. */
export interface ArrivingFile {
  readonly name: string;
  readonly stream: Readable & { readonly truncated?: boolean };
  /** Bytes that it has at most. */
  readonly mostBytes: number;
}

/**
 * The fields of a form. Each file is handed on while it arrives, one after another, with the fields
 * that came before it.
 * @throws ProblemError when the form is broken or has too much text
 */
export async function readForm(
  { body, headers }: FastifyRequest,
  onFile: (file: ArrivingFile, before: URLSearchParams) => Promise<void>,
): Promise<URLSearchParams> {
  if (body instanceof URLSearchParams) return body;
  if (!(body instanceof Readable)) throw new ProblemError('media_type_unsupported');
  const fields = new URLSearchParams();
  const announced = Number(headers['content-length'] ?? Infinity);
  let arrived = 0;
  let files = Promise.resolve();
  let textBytes = 0;
  const stream = body;
  stream.on('data', (piece: Buffer) => (arrived += piece.length));
  await new Promise<void>((resolve, reject) => {
    const parser = createParser(headers as BusboyHeaders);
    const refuse = (error: unknown) => {
      stream.unpipe(parser);
      stream.resume();
      reject(error instanceof Error ? error : new ProblemError('request_malformed'));
    };
    parser.on('field', (name, value, isNameCut, isValueCut) => {
      textBytes += Buffer.byteLength(name) + Buffer.byteLength(value);
      if (isNameCut || isValueCut || textBytes > TEXT_LIMIT)
        refuse(new ProblemError('body_too_large'));
      else fields.append(name, value);
    });
    parser.on('file', (_name, part: Readable, name: string | undefined) => {
      if (!name) {
        part.resume();
        return;
      }
      const mostBytes = Math.max(1, announced - arrived + part.readableHighWaterMark);
      const file = { name: name.slice(0, SHOWN_NAME), stream: part, mostBytes };
      files = files.then(() => onFile(file, fields)).finally(() => part.resume());
      files.catch(refuse);
    });
    parser.on('fieldsLimit', () => refuse(new ProblemError('body_too_large')));
    parser.on('partsLimit', () => refuse(new ProblemError('body_too_large')));
    parser.on('error', () => refuse(new ProblemError('request_malformed')));
    parser.on('finish', () => void files.then(resolve, refuse));
    stream.on('error', refuse);
    stream.pipe(parser);
  });
  return fields;
}

/** @throws ProblemError when the media type names no boundary */
function createParser(headers: BusboyHeaders) {
  try {
    return new Busboy({
      headers,
      limits: {
        fieldNameSize: 100,
        fieldSize: TEXT_LIMIT,
        fields: FIELDS,
        fileSize: policy.bytes,
        // One more than a case takes, which is then said.
        files: policy.files + 1,
        parts: FIELDS + policy.files + 1,
        headerPairs: 20,
        headerSize: 4096,
      },
    });
  } catch {
    throw new ProblemError('request_malformed');
  }
}
