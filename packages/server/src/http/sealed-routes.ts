import { normalizeCaseNumber, type Lang } from '@damrong/contract';
import { fromBase64, sealedAddresses } from '@damrong/contract/sealed';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { readIdempotencyKey } from '../idempotency/idempotency-key.ts';
import { createIntent, type Intent } from '../idempotency/intent.ts';
import { ProblemError } from '../problem-error.ts';
import { addSealedLetter, fileSealed } from '../sealed/file-sealed.ts';
import type { SealedCredentials } from '../sealed/open-thread.ts';
import { MOST_BOX_BYTES } from '../sealed/read-sealed-box.ts';
import { visitThread } from '../sealed/visit-thread.ts';
import { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { codeGuesses } from '../throttle/guess-quotas.ts';

/** Media type of a box; a body of any other is not read. */
const BOX_TYPE = 'application/octet-stream';

/** Lets the addresses of sealed reports take a box as it is; nothing else takes one. */
export function acceptBoxes(app: FastifyInstance): void {
  app.addContentTypeParser(BOX_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    const isSealed = /^\/v1\/(officer\/)?sealed\//.test(request.routeOptions.url ?? '');
    done(isSealed ? null : new ProblemError('media_type_unsupported'), body);
  });
}

/** The intent of a call that sends a box: the same box again is the same intent. */
export function intentOf({ headers, body }: FastifyRequest, actor: string): Intent {
  const key = readIdempotencyKey(headers['idempotency-key']);
  const box = Buffer.isBuffer(body) ? body.toString('base64url') : '';
  return createIntent({ key, endpoint: 'sealed', actor, body: box });
}

/** Sealed reports as their writers send and visit them: boxes and what a code becomes, no text. */
export function serveSealed(app: FastifyInstance, context: () => AppContext): void {
  const bruteForce = new BruteForceGuard(() => context().limiter, 'case_not_found');
  acceptBoxes(app);

  app.get(sealedAddresses.directory, async (_request, reply) => {
    const { sealedDirectory, clock } = context();
    const { file } = await sealedDirectory.read(clock());
    return reply.header('cache-control', 'no-store').type('application/json').send(file);
  });

  app.post(sealedAddresses.letters, { bodyLimit: MOST_BOX_BYTES }, async (request, reply) => {
    const { body: box, ip: address, headers } = request;
    const now = context().clock();
    const sender = { intent: intentOf(request, 'public sealed'), address, now };
    void reply.code(201).header('cache-control', 'no-store');
    if (headers['damrong-number'] !== undefined) {
      const credentials = readCredentials(request);
      return bruteForce.guard({ ways: guesses(credentials, address), now }, () =>
        addSealedLetter(context(), credentials, box, sender),
      );
    }
    return fileSealed(
      context(),
      {
        box,
        auth: readBytes(headers['damrong-auth']),
        secrets: readBytes(headers['damrong-secrets']),
        lang: readLang(headers['damrong-lang']),
        categoryCode: readWord(headers['damrong-category']),
        districtCode: readWord(headers['damrong-district']),
      },
      sender,
    );
  });

  app.post(sealedAddresses.visits, async (request, reply) => {
    const { ip: address } = request;
    const credentials = readCredentials(request);
    const now = context().clock();
    void reply.header('cache-control', 'no-store');
    return bruteForce.guard({ ways: guesses(credentials, address), now }, () =>
      visitThread(context(), credentials),
    );
  });
}

function guesses({ number: subject }: SealedCredentials, address: string) {
  return codeGuesses('case', { subject, address });
}

type Header = string | string[] | undefined;

/** @throws ProblemError as for a number that does not exist */
function readCredentials({ headers }: FastifyRequest): SealedCredentials {
  const number = normalizeCaseNumber(readWord(headers['damrong-number']) ?? '');
  const auth = readBytes(headers['damrong-auth']);
  if (number === undefined || auth.length !== 32) throw new ProblemError('case_not_found');
  return { number, auth };
}

function readWord(header: Header): string | undefined {
  return typeof header === 'string' && /^[\w-]{1,40}$/.test(header) ? header : undefined;
}

function readBytes(header: Header): Buffer {
  return Buffer.from((typeof header === 'string' ? fromBase64(header) : undefined) ?? []);
}

function readLang(header: Header): Lang {
  return header === 'en' ? 'en' : 'th';
}
