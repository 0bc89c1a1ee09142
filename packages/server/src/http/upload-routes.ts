import { AsyncLocalStorage } from 'node:async_hooks';
import type { FieldIssue } from '@damrong/contract';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { ProblemError } from '../problem-error.ts';
import { ArrivingStore } from '../upload/arriving-store.ts';
import { newUploadId, uploadKey } from '../upload/upload-key.ts';
import { PIECE_TYPE, policy, uploadQuota } from '../upload/upload-policy.ts';

const PATH = '/v1/uploads';

// All other headers that the library would set, above all about origins, are set by the hooks of
// the app.
const answered = /^(location|cache-control|tus-|upload-)/;

/**
 * Files that arrive by the tus protocol 1.0, before the case to which they belong.
 * @param admit at the desk: refuses callers who may not send files, before a byte is read
 */
export function serveUploads(
  app: FastifyInstance,
  context: () => AppContext,
  admit?: (request: FastifyRequest) => Promise<void>,
): void {
  const thrown = new WeakMap<Request, Error>();
  // The library does not tell its store who sends.
  const sender = new AsyncLocalStorage<string | undefined>();
  const tus = new Server({
    path: PATH,
    maxSize: policy.bytes,
    datastore: new ArrivingStore(context, () => sender.getStore()),
    namingFunction: newUploadId,
    // Relative to the requested address, so that it is right behind any proxy.
    generateUrl: (_request, { id }) => `uploads/${id}`,
    onUploadFinish(_request, { id }) {
      // Begun now, waited for by whoever asks; a failure is met again by the one who waits.
      context()
        .uploads.process(uploadKey(id))
        .catch(() => undefined);
      return Promise.resolve({});
    },
    onResponseError(request, error) {
      // What the library itself refuses shows in its status; all other errors are ours to answer
      // and to log.
      if (error instanceof Error) thrown.set(request, error);
      return Promise.resolve(undefined);
    },
  });

  app.addContentTypeParser(PIECE_TYPE, (request, payload, done) => {
    const isUpload = request.routeOptions.url?.startsWith(PATH) ?? false;
    done(isUpload ? null : new ProblemError('media_type_unsupported'), payload);
  });

  const guarded = admit === undefined ? {} : { onRequest: admit };
  app.post(PATH, guarded, async (request, reply) => {
    const { clock, limiter } = context();
    await limiter.take([uploadQuota(request.ip)], clock());
    return sender.run(admit === undefined ? request.ip : undefined, () => relay(request, reply));
  });
  app.options(PATH, guarded, relay);
  // Before the GET of the same path, which would otherwise bring a HEAD of its own.
  app.head(`${PATH}/:id`, guarded, relay);
  app.patch(`${PATH}/:id`, guarded, relay);
  app.delete(`${PATH}/:id`, guarded, relay);

  async function relay(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = toWebRequest(request);
    const answer = await tus.handleWeb(asked);
    if (answer.status >= 400) throw thrown.get(asked) ?? problemOfStatus(answer.status);
    for (const [name, value] of answer.headers) {
      if (answered.test(name)) void reply.header(name, value);
    }
    return reply.code(answer.status).send();
  }
}

function toWebRequest({ method, url, headers, body }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && /^(tus-|upload-|content-)/.test(name) ? [[name, value]] : [],
  );
  return new Request(new URL(url, 'http://centre.invalid'), {
    method,
    headers: given,
    ...(body === undefined || body === null
      ? {}
      : { body: body as ReadableStream, duplex: 'half' }),
  });
}

function problemOfStatus(status: number): ProblemError {
  if (status === 413) {
    const issues = [
      { path: ['Upload-Length'], code: 'file_too_large', limit: policy.bytes },
    ] satisfies FieldIssue[];
    return new ProblemError('body_too_large', { issues });
  }
  if (status === 404 || status === 410) return new ProblemError('not_found');
  if (status === 409) return new ProblemError('upload_conflict');
  // 501 is an extension of the protocol that is not offered; 500 is a lock that was not released.
  return new ProblemError(status === 500 ? 'unavailable' : 'request_malformed');
}
