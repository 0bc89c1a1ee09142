import * as contract from '@damrong/contract';
import { openPublicAttachment } from '../attachment/open-attachment.ts';
import { addFacts } from '../case/add-facts.ts';
import { answerQuestion } from '../case/answer-question.ts';
import { fileCase } from '../case/file-case.ts';
import { lookUpCase } from '../case/look-up-case.ts';
import { sendOpinion } from '../opinion/send-opinion.ts';
import { rateCase } from '../case/rate-case.ts';
import { reopenCase } from '../case/reopen-case.ts';
import type { AppContext } from '../app-context.ts';
import type { BruteForceGuard } from '../throttle/brute-force-guard.ts';
import { codeGuesses } from '../throttle/guess-quotas.ts';
import type { Call, Router } from './route.ts';

/** What citizens do. */
export function servePublicRoutes(
  { route, routeOnce, routeFile }: Router<Call>,
  { context, bruteForce }: { context: () => AppContext; bruteForce: BruteForceGuard },
): void {
  const guarded = <T>(
    { number }: { number: string },
    { address, now }: Call,
    work: () => Promise<T>,
  ) => bruteForce.guard({ ways: codeGuesses('case', { subject: number, address }), now }, work);

  route(contract.getChallenge, (_input, { now }) => context().abuseMonitor.challenge(now));
  routeOnce(contract.fileCase, ({ body }, call) => fileCase(context(), body, call));
  routeOnce(contract.sendOpinion, ({ body }, call) => sendOpinion(context(), body, call));
  route(contract.lookUpCase, ({ body }, call) =>
    guarded(body, call, () => lookUpCase(context(), body, call.now)),
  );
  routeOnce(contract.addFacts, ({ body }, call) =>
    guarded(body, call, () => addFacts(context(), body, call)),
  );
  routeOnce(contract.answerQuestion, ({ body }, call) =>
    guarded(body, call, () => answerQuestion(context(), body, call)),
  );
  route(contract.rateCase, ({ body }, call) =>
    guarded(body, call, () => rateCase(context(), body, call.now)),
  );
  routeOnce(contract.reopenCase, ({ body }, call) =>
    guarded(body, call, () => reopenCase(context(), body, call)),
  );
  route(contract.readUpload, ({ params }) => context().uploads.state(params.id));
  routeFile(contract.readAttachment, ({ body }, call) =>
    guarded(body, call, () =>
      openPublicAttachment(context(), body, { id: body.attachment, size: body.size }),
    ),
  );
}
