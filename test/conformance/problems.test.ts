import {
  allEndpoints,
  commonErrors,
  errorStatus,
  fileCase,
  problem,
  recordCase,
  type Endpoint,
  type ErrorCode,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { engines } from '../../packages/server/test-support/databases.ts';
import { newKey } from '../../packages/server/test-support/http-client.ts';
import { mailsThatWait } from '../../packages/server/test-support/mailbox.ts';
import { gatherActors, type Actors } from './actors.ts';
import { commonNegativeCases, negativeCases, type NegativeCase } from './negative-cases.ts';
import {
  goodCall,
  isForMinistry,
  knownAssignment,
  plantKnownAgencies,
  plantKnownHolidays,
  plantKnownTemplates,
  plantKnownCirculars,
  plantKnownLetters,
  plantKnownReports,
  plantKnownContent,
  plantKnownSites,
  sendRaw,
  versionOf,
  versionOfAgency,
  versionOfHoliday,
  versionOfTemplate,
  versionOfCircular,
  versionOfReport,
  versionOfContent,
  withBody,
} from './raw-call.ts';

for (const engine of engines) {
  describe(`problem answers on ${engine}`, () => {
    let center: TestCenter;
    let actors: Actors;

    before(async () => {
      center = await startTestCenter(engine, { settings: mailsThatWait });
      await plantKnownSites(center);
      await plantKnownAgencies(center);
      await plantKnownHolidays(center);
      await plantKnownTemplates(center);
      await plantKnownReports(center);
      await plantKnownCirculars(center);
      await plantKnownLetters(center);
      await plantKnownContent(center);
      actors = await gatherActors(center);
    });
    after(() => center.stop());

    async function provoke(endpoint: Endpoint, negativeCase: NegativeCase): Promise<Response> {
      const origin = endpoint.origin === 'desk' ? center.deskUrl : center.publicUrl;
      const { number } = actors.open;
      const { officer, director, administrator } = actors.cookies;
      const cookie = isForMinistry(endpoint.id)
        ? administrator
        : /^(revealIdentity|changeClosingRule|acknowledgeCircular|hideAnswerTemplate|voidLetter|changeLetterSettings|setCaseHold)$/.test(
              endpoint.id,
            )
          ? director
          : officer;
      const version =
        endpoint.id === 'moveAssignment'
          ? `"${(await knownAssignment(center)).version}"`
          : endpoint.id.endsWith('Agency')
            ? `"${await versionOfAgency(center)}"`
            : endpoint.id.endsWith('Holiday')
              ? `"${await versionOfHoliday(center)}"`
              : endpoint.id.endsWith('AnswerTemplate')
                ? `"${await versionOfTemplate(center)}"`
                : endpoint.id === 'moveReport'
                  ? `"${await versionOfReport(center)}"`
                  : endpoint.id.endsWith('Circular')
                    ? `"${await versionOfCircular(center)}"`
                    : endpoint.id.endsWith('Content')
                      ? `"${await versionOfContent(center)}"`
                      : endpoint.versioned
                        ? await versionOf(origin, number, cookie)
                        : undefined;
      const key = newKey();
      const good = goodCall(endpoint, origin, { number, cookie, key, ...(version && { version }) });
      let answer: Response | undefined;
      const settledVersion = await versionOf(center.deskUrl, actors.settled.number, officer);
      const known = { ...actors, settledVersion };
      for (const call of [negativeCase(good, known, endpoint)].flat()) {
        await answer?.body?.cancel();
        answer = await sendRaw(call);
      }
      return answer ?? assert.fail();
    }

    async function assertProblem(answer: Response, code: ErrorCode) {
      const text = await answer.text();
      assert.equal(answer.status, errorStatus[code], text);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const { data, success } = z.safeParse(problem, JSON.parse(text));
      assert.ok(success, text);
      assert.deepEqual([data.code, data.status], [code, errorStatus[code]]);
    }

    for (const endpoint of allEndpoints) {
      for (const code of endpoint.errors) {
        it(`${endpoint.id} answers ${code}`, async () => {
          const negativeCase = negativeCases[code] ?? assert.fail(`no negative case for ${code}`);
          await assertProblem(await provoke(endpoint, negativeCase), code);
        });
      }
    }

    for (const endpoint of [fileCase, recordCase]) {
      for (const [code, negativeCase] of Object.entries(commonNegativeCases)) {
        it(`the ${endpoint.origin} origin answers ${code}`, async () => {
          await assertProblem(await provoke(endpoint, negativeCase), code as ErrorCode);
        });
      }
    }

    it('too many wrong codes for one number are answered with the time to wait', async () => {
      const lookUp = allEndpoints.find(({ id }) => id === 'lookUpCase') ?? assert.fail();
      let answer: Response;
      do {
        answer = await provoke(lookUp, (call) => withBody(call, { code: '0000-0000-0000' }));
      } while (answer.status === 404);
      assert.ok(Number(answer.headers.get('retry-after')) > 0);
      await assertProblem(answer, 'too_many_requests');
    });
  });
}

describe('the common errors', () => {
  it('are provoked here, or cannot be provoked without breaking something', () => {
    const elsewhere = ['request_malformed', 'request_timeout', 'internal', 'unavailable'];
    const here = [...Object.keys(commonNegativeCases), 'too_many_requests'];
    assert.deepEqual([...here, ...elsewhere].sort(), [...commonErrors].sort());
  });
});
