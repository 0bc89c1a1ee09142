import { createReadStream } from 'node:fs';
import { attachmentEndings } from '@damrong/contract';
import type { FastifyReply } from 'fastify';
import type { OpenFile } from '../attachment/open-attachment.ts';

/**
 * A file that a stranger sent. Pictures were drawn anew and may be shown; a document is as it was
 * sent, so it can only be saved. Neither can run anything on our origin.
 */
export function sendFile(reply: FastifyReply, { path, bytes, type, name }: OpenFile): FastifyReply {
  const disposition = type === 'application/pdf' ? 'attachment' : 'inline';
  return reply
    .headers({
      'content-type': type,
      'content-length': bytes,
      'content-disposition': `${disposition}; filename="${name}.${attachmentEndings[type]}"`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .send(createReadStream(path));
}
