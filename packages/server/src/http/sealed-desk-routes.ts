import { officerSealedAddress } from '@damrong/contract/sealed';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { AppContext } from '../app-context.ts';
import { asOfficer } from '../database/transaction.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { ProblemError } from '../problem-error.ts';
import {
  answerThread,
  forwardBox,
  listThreads,
  noteExport,
  readThread,
  type SealedWork,
} from '../sealed/officer-threads.ts';
import { MOST_BOX_BYTES } from '../sealed/read-sealed-box.ts';
import { enrol, enrolment, readVault } from '../sealed/vaults.ts';
import { deskAdapter, officerOf } from './desk-call.ts';
import { acceptBoxes, intentOf } from './sealed-routes.ts';

type Act = (work: SealedWork, request: FastifyRequest) => Promise<unknown>;

interface ThreadParams {
  readonly number: string;
}

const reasonBody = z.strictObject({ reason: z.string().check(z.minLength(3), z.maxLength(500)) });

const threadQuery = z.strictObject({
  before: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d{6}-\d$/))),
});

/** Sealed reports at the desk: boxes for who has a copy of their key, and each officer's own vault. */
export function serveOfficerSealed(
  app: FastifyInstance,
  context: () => AppContext,
  isSecure: boolean,
): void {
  const adapter = deskAdapter(context, isSecure);
  acceptBoxes(app);

  const numberOf = ({ params }: FastifyRequest): string => (params as ThreadParams).number;

  serve(
    'GET',
    `${officerSealedAddress}/directory`,
    async ({ context: { sealedDirectory }, now }) => {
      const { file } = await sealedDirectory.read(now);
      return JSON.parse(file) as unknown;
    },
  );
  serve('GET', `${officerSealedAddress}/vault`, (work) => readVault(work));
  serve('GET', `${officerSealedAddress}/threads`, (work, { query }) =>
    listThreads(work, read(threadQuery, query).before),
  );
  serve('GET', `${officerSealedAddress}/threads/:number`, (work, request) =>
    readThread(work, numberOf(request)),
  );
  serve('POST', `${officerSealedAddress}/vault`, async (work, { body }) => {
    await enrol(work, read(enrolment, body));
    return readVault(work);
  });
  serve('POST', `${officerSealedAddress}/threads/:number/exports`, async (work, request) => {
    await noteExport(work, numberOf(request), read(reasonBody, request.body).reason);
    return {};
  });
  serve('POST', `${officerSealedAddress}/threads/:number/boxes`, (work, request) =>
    once(work, request, () => answerThread(work, numberOf(request), request.body)),
  );
  serve('POST', `${officerSealedAddress}/threads/:number/forwards`, (work, request) =>
    once(work, request, () => forwardBox(work, numberOf(request), request.body)),
  );

  function serve(method: 'GET' | 'POST', url: string, act: Act): void {
    const admit = (request: FastifyRequest, reply: Parameters<typeof adapter.admit>[2]) =>
      adapter.admit({ access: 'sealed.work' }, request, reply);
    const calls = new WeakMap<FastifyRequest, Awaited<ReturnType<typeof admit>>>();
    app.route({
      method,
      url,
      bodyLimit: MOST_BOX_BYTES,
      // Before the body is read, so that strangers cannot send one.
      onRequest: async (request, reply) => {
        calls.set(request, await admit(request, reply));
      },
      handler: async (request, reply) => {
        const call = calls.get(request);
        if (call === undefined) throw new Error('the call was not admitted');
        const officer = officerOf(call);
        const { session } = officer;
        const { database } = context();
        void reply.header('cache-control', 'no-store');
        return asOfficer(database, { session }, (transaction) =>
          act({ transaction, context: context(), officer, now: call.now }, request),
        );
      },
    });
  }
}

function once<T>(
  { transaction, officer, now }: SealedWork,
  request: FastifyRequest,
  perform: () => Promise<T>,
): Promise<T> {
  const intent = intentOf(request, `officer ${officer.id} ${request.url}`);
  return performOnce(transaction, intent, now, perform);
}

/** @throws ProblemError for anything missing, of another kind, or besides */
function read<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  throw new ProblemError('input_invalid', { issues: [] });
}
