import { createReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import type { OpenFile } from '../attachment/open-attachment.ts';

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
} as const;

/**
 * A file that a stranger sent. Pictures were drawn anew and may be shown; a document is what it
 * was, so it is only ever saved. Neither can run anything on our origin.
 */
export function sendFile(reply: FastifyReply, { path, bytes, type, name }: OpenFile): FastifyReply {
  const disposition = type === 'application/pdf' ? 'attachment' : 'inline';
  return reply
    .headers({
      'content-type': type,
      'content-length': bytes,
      'content-disposition': `${disposition}; filename="${name}.${endings[type]}"`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .send(createReadStream(path));
}
