import * as contract from '@damrong/contract';
import type { AppContext } from '../app-context.ts';
import { processUploads } from '../attachment/claim-uploads.ts';
import { openCircularFile } from '../circular/circular-files.ts';
import { listCirculars, readCircular } from '../circular/circulars.ts';
import { acknowledgeCircular, noteCircularRead } from '../circular/receive-circular.ts';
import {
  correctCircular,
  remindOfCircular,
  sendCircular,
  withdrawCircular,
  type CircularWork,
} from '../circular/send-circular.ts';
import type { Intent } from '../idempotency/intent.ts';
import { performOnce } from '../idempotency/perform-once.ts';
import { officerOf, type DeskCall } from './desk-call.ts';
import { officerWork } from './officer-work.ts';
import type { Router } from './route.ts';

/** What the ministry sends to centres, and how they acknowledge it. */
export function serveCirculars(
  { route, routeFile, routeOnce, routeChange }: Router<DeskCall>,
  context: () => AppContext,
): void {
  const scoped = officerWork(context);

  route(contract.listCirculars, ({ query }, call) =>
    scoped(call, (transaction, scope) => listCirculars(transaction, scope, query)),
  );
  route(contract.readCircular, ({ params }, call) =>
    scoped(call, (transaction, scope) => readCircular(transaction, scope, params.circular)),
  );
  routeFile(contract.readCircularFile, ({ params, query }, call) =>
    scoped(call, (transaction, scope) =>
      openCircularFile(transaction, scope, {
        ...params,
        ...query,
        files: context().uploads.files,
      }),
    ),
  );
  routeOnce(contract.sendCircular, async ({ body }, call) => {
    await arrived(body);
    return once(call, (work) => sendCircular(work, body));
  });
  routeChange(contract.correctCircular, async ({ params, body }, call) => {
    await arrived(body);
    const seen = { id: params.circular, version: call.version };
    return once(call, (work) => correctCircular(work, seen, body));
  });
  routeChange(contract.withdrawCircular, ({ params, body }, call) =>
    once(call, (work) =>
      withdrawCircular(work, { id: params.circular, version: call.version }, body),
    ),
  );
  routeOnce(contract.remindOfCircular, ({ params, body }, call) =>
    once(call, (work) => remindOfCircular(work, params.circular, body).then(() => null)).then(
      () => undefined,
    ),
  );
  route(contract.noteCircularRead, ({ params, body }, call) =>
    scoped(call, (transaction, scope) =>
      noteCircularRead(workOf(call, { transaction, scope }), params.circular, body),
    ).then(() => undefined),
  );
  route(contract.acknowledgeCircular, ({ params, body }, call) =>
    scoped(call, (transaction, scope) =>
      acknowledgeCircular(workOf(call, { transaction, scope }), params.circular, body),
    ),
  );

  async function arrived({ files }: Pick<contract.NewCircular, 'files'>): Promise<void> {
    await processUploads(
      context().uploads,
      files.map(({ upload }) => upload),
    );
  }

  function once<Answer>(
    call: DeskCall & { readonly intent: Intent },
    act: (work: CircularWork) => Promise<Answer>,
  ): Promise<Answer> {
    return scoped(call, (transaction, scope) =>
      performOnce(transaction, call.intent, call.now, () =>
        act(workOf(call, { transaction, scope })),
      ),
    );
  }
}

function workOf(call: DeskCall, within: Pick<CircularWork, 'transaction' | 'scope'>): CircularWork {
  return { ...within, by: officerOf(call), now: call.now };
}
