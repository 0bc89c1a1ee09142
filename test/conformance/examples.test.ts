import {
  allEndpoints,
  readCase,
  readRetention,
  sendCircular,
  type NewCircular,
} from '@damrong/contract';
import { buildOpenApi, type OpenApiDocument } from '@damrong/contract/openapi';
import { createClient, createTransport, send, type Client, type Transport } from '@damrong/sdk';
import { Validator } from '@seriousme/openapi-schema-validator';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { fileCase, filing, lookUp } from '../../packages/server/test-support/citizen.ts';
import { engines } from '../../packages/server/test-support/databases.ts';
import { mailsThatWait } from '../../packages/server/test-support/mailbox.ts';
import { oneTimePassword, ownPassword } from '../../packages/server/test-support/officer.ts';
import { upload } from '../../packages/server/test-support/uploads.ts';
import { documentedCalls, type DocumentedCall } from './all-calls.ts';
import { createDeskFetch } from './desk-fetch.ts';
import {
  isForMinistry,
  knownAssignment,
  plantKnownAgencies,
  plantKnownHolidays,
  plantKnownTemplates,
  plantKnownCirculars,
  plantKnownLetters,
  plantKnownReports,
  plantKnownAssignment,
  plantKnownContent,
  plantKnownSites,
  versionOfAgency,
  versionOfHoliday,
  versionOfTemplate,
  versionOfCircular,
  versionOfReport,
  versionOfContent,
} from './raw-call.ts';

type KnownCase = Parameters<Client['cases']['watch']>[0];

const officer = 'chiangmai.officer';
const director = 'chiangmai.director';
const administrator = 'moi.admin';

for (const engine of engines) {
  describe(`the printed examples on ${engine}`, () => {
    let center: TestCenter;
    let document: OpenApiDocument;
    let publicApi: Transport;
    let desk: Transport;
    let directorsDesk: Transport;
    let ministrysDesk: Transport;

    before(async () => {
      center = await startTestCenter(engine, { settings: mailsThatWait });
      await plantKnownSites(center);
      await plantKnownAgencies(center);
      await plantKnownHolidays(center);
      await plantKnownTemplates(center);
      await plantKnownReports(center);
      await plantKnownCirculars(center);
      await plantKnownLetters(center);
      await plantKnownAssignment(center, '2570-50-000123-7');
      await plantKnownContent(center);
      const answer = await fetch(`${center.publicUrl}/v1/openapi.json`);
      document = (await answer.json()) as OpenApiDocument;
      publicApi = createTransport({ baseUrl: center.publicUrl });
      desk = deskTransport();
      directorsDesk = deskTransport();
      await signIn(directorsDesk, director);
      ministrysDesk = deskTransport();
      await signIn(ministrysDesk, administrator);
    });
    after(() => center.stop());

    function deskTransport() {
      const { deskUrl } = center;
      return createTransport({ baseUrl: deskUrl, fetch: createDeskFetch() });
    }

    async function signIn(at: Transport, username: string) {
      const [session, change] = ['signInOfficer', 'changeOfficerPassword'].map(callOf);
      const password = oneTimePassword(center.demo, username);
      await send(at, session!.endpoint, { body: { username, password } });
      await send(at, change!.endpoint, { body: { current: password, next: ownPassword } });
    }

    function callOf(id: string): DocumentedCall {
      return (
        documentedCalls(document).find(({ endpoint }) => endpoint.id === id) ?? assert.fail(id)
      );
    }

    /** The two values that no document can print, because they are random in each demo. */
    function withOneTimePassword({ endpoint, body }: DocumentedCall): unknown {
      const password = oneTimePassword(center.demo, officer);
      if (endpoint.id === 'signInOfficer') return { ...(body as object), password };
      if (endpoint.id === 'changeOfficerPassword') {
        return { ...(body as object), current: password };
      }
      return body;
    }

    /**
     * Names of files are just as random, for a file that waits and for one that belongs to a case.
     */
    async function withFile(call: DocumentedCall): Promise<DocumentedCall> {
      const { id } = call.endpoint;
      if (!/^read(Upload|Attachment|OfficerAttachment|CircularFile)$/.test(id)) return call;
      const waiting = await upload(center, await drawPicture());
      if (id === 'readUpload') return { ...call, params: { id: waiting.id } };
      if (id === 'readCircularFile') {
        const { id: circular, files } = await send(ministrysDesk, sendCircular, {
          body: {
            ...(callOf('sendCircular').body as Omit<NewCircular, 'files'>),
            files: [{ upload: waiting.id, title: 'แบบรายงาน' }],
          },
        });
        return { ...call, params: { circular, id: files[0]?.id ?? assert.fail('no file') } };
      }
      const { body: receipt } = await fileCase(center, filing({ attachments: [waiting.id] }));
      const { body: view } = await lookUp(center, receipt);
      const attachment = view.attachments[0]?.id ?? assert.fail('no file');
      const { number, code } = receipt;
      return id === 'readAttachment'
        ? { ...call, body: { ...(call.body as object), number, code, attachment } }
        : { ...call, params: { number, id: attachment } };
    }

    /** A case is closed by then whose closing could wait. */
    async function withClosing(call: DocumentedCall): Promise<DocumentedCall> {
      if (call.endpoint.id !== 'decideClosing') return call;
      const { number } = (await fileCase(center)).body;
      const rule = callOf('changeClosingRule').endpoint;
      await send(directorsDesk, rule, { body: { needsApproval: true } });
      const result = { result: 'เทศบาลซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติ' };
      const seen = { params: { number }, body: result };
      await send(desk, callOf('recordResult').endpoint, seen, { version: 1 });
      return { ...call, params: { number } };
    }

    /** What an officer has proposed by then. */
    async function withErasure(call: DocumentedCall): Promise<DocumentedCall> {
      if (call.endpoint.id !== 'decideErasure') return call;
      const { erasures } = await send(directorsDesk, readRetention, {});
      const proposed = erasures.filter(({ state }) => state === 'proposed').map(({ id }) => id);
      return { ...call, body: { ...(call.body as object), erasures: proposed } };
    }

    function transportOf({ endpoint }: DocumentedCall): Transport {
      if (endpoint.origin === 'public') return publicApi;
      if (isForMinistry(endpoint.id)) {
        return ministrysDesk;
      }
      return /^(revealIdentity|(decide|change)Closing(Rule)?|acknowledgeCircular|hideAnswerTemplate|voidLetter|changeLetterSettings|setCaseHold|decideErasure)$/.test(
        endpoint.id,
      )
        ? directorsDesk
        : desk;
    }

    /** Ends the stream too, which would keep this process alive after its last test. */
    async function firstView(transport: Transport, known: KnownCase): Promise<unknown> {
      for await (const view of createClient(transport).cases.watch(known)) return view;
      return undefined;
    }

    /** A write to a case names the version that was read before. */
    async function decidedOn(call: DocumentedCall): Promise<{ version?: number }> {
      const { endpoint, params } = call;
      if (endpoint.id === 'moveAssignment') {
        return { version: (await knownAssignment(center)).version };
      }
      if (endpoint.id.endsWith('Agency')) return { version: await versionOfAgency(center) };
      if (endpoint.id.endsWith('Holiday')) return { version: await versionOfHoliday(center) };
      if (endpoint.id.endsWith('AnswerTemplate')) {
        return { version: await versionOfTemplate(center) };
      }
      if (endpoint.id === 'moveReport') return { version: await versionOfReport(center) };
      if (endpoint.id.endsWith('Circular')) return { version: await versionOfCircular(center) };
      if (endpoint.id.endsWith('Content')) return { version: await versionOfContent(center) };
      const number = params['number'];
      if (!endpoint.versioned || number === undefined) return {};
      const { version } = await send(transportOf(call), readCase, { params: { number } });
      return { version };
    }

    it('stand in a document that an outside validator accepts', async () => {
      const { valid, errors } = await new Validator().validate(
        structuredClone(document) as OpenApiDocument & Record<string, unknown>,
      );
      assert.deepEqual([valid, errors], [true, undefined]);
    });

    it('stand in the document that the endpoint values make', () => {
      const { publicUrl, deskUrl } = center;
      const { version } = document.info;
      assert.deepEqual(document, buildOpenApi({ publicUrl, deskUrl, version }));
    });

    // In the order of the document: filed, followed, recorded, closed.
    const ids = allEndpoints.map(({ id }) => id).filter((id) => id !== 'signOutOfficer');
    for (const id of [...ids, 'signOutOfficer']) {
      it(`are accepted by ${id}, and the answer is as promised`, async () => {
        const call = await withErasure(await withClosing(await withFile(callOf(id))));
        const { endpoint, params, query } = call;
        const body = withOneTimePassword(call);
        const transport = transportOf(call);
        const output = endpoint.streams
          ? await firstView(transport, body as KnownCase)
          : await send(transport, endpoint, { params, query, body }, await decidedOn(call));
        assert.equal(output === undefined, endpoint.status === 204);
      });
    }

    it('are true in the demo: the settled case is found by number and code', async () => {
      const { body } = callOf('rateCase');
      const view = await send(publicApi, callOf('lookUpCase').endpoint, { body });
      assert.partialDeepStrictEqual(view, { status: 'settled', rating: { score: 5 } });
    });
  });
}
