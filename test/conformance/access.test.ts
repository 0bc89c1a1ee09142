import {
  allEndpoints,
  officerRoleCodes,
  reachOf,
  sendCircular,
  type Circular,
  type Endpoint,
  type OfficerRole,
  type Permission,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { engines } from '../../packages/server/test-support/databases.ts';
import { foreignOpinion, knownOpinion } from '../../packages/server/src/seed/demo-opinions.ts';
import { newKey } from '../../packages/server/test-support/http-client.ts';
import { signInDemoOfficer } from '../../packages/server/test-support/officer.ts';
import { upload } from '../../packages/server/test-support/uploads.ts';
import { gatherActors, type Actors } from './actors.ts';
import { foreignVolunteer } from './negative-cases.ts';
import {
  foreignAgency,
  foreignHoliday,
  foreignTemplate,
  foreignCircular,
  foreignLetter,
  foreignReport,
  foreignContent,
  foreignSite,
  goodCall,
  knownAccount,
  knownAgency,
  knownHoliday,
  knownTemplate,
  knownCircular,
  knownLetter,
  knownReport,
  knownContent,
  knownSite,
  knownVolunteer,
  plantKnownAgencies,
  plantKnownHolidays,
  plantKnownTemplates,
  plantKnownCirculars,
  plantKnownLetters,
  plantKnownReports,
  plantKnownContent,
  plantKnownSites,
  sendRaw,
  withBody,
  type RawCall,
} from './raw-call.ts';

const accounts: Readonly<Record<OfficerRole, string>> = {
  officer: 'chiangmai.officer',
  chief: 'chiangmai.chief',
  director: 'chiangmai.director',
  agency_officer: 'chiangmai.land',
  administrator: 'moi.admin',
};

type Guarded = Endpoint & { readonly access: Permission };

const guarded = allEndpoints.filter(
  (endpoint): endpoint is Guarded => endpoint.access !== 'public',
);

/** What a body says of another province, where it names one itself. */
const elsewhere: Readonly<Record<string, object>> = {
  recordCase: { provinceCode: '40', location: {} },
  createOfficerAccount: { provinceCode: '40' },
  addAgency: { provinceCode: '40', districtCode: null },
  addHoliday: { provinceCode: '40' },
  addAnswerTemplate: { provinceCode: '40' },
  addContent: { provinceCode: '40' },
  registerSites: { provinceCode: '40' },
};

/** What is asked for has no such number, file or person, so that nothing is changed by asking. */
const notThere = ['case_not_found', 'volunteer_not_found', 'not_found', 'not_permitted'];

for (const engine of engines) {
  describe(`the access table on ${engine}`, () => {
    let center: TestCenter;
    let actors: Actors;
    const cookies: Partial<Record<OfficerRole, string>> = {};
    /** Where the file of a circular of another province is read. */
    let foreignFile = '';

    before(async () => {
      center = await startTestCenter(engine);
      await plantKnownSites(center);
      await plantKnownAgencies(center);
      await plantKnownHolidays(center);
      await plantKnownTemplates(center);
      await plantKnownReports(center);
      await plantKnownCirculars(center);
      await plantKnownLetters(center);
      await plantKnownContent(center);
      actors = await gatherActors(center);
      Object.assign(cookies, actors.cookies);
      for (const role of officerRoleCodes) {
        cookies[role] ??= (await signInDemoOfficer(center, accounts[role])).cookie;
      }
      const { id: sent } = await upload(center, await drawPicture());
      const sending = withBody(callOf(sendCircular, 'administrator'), {
        provinces: ['40'],
        files: [{ upload: sent, title: 'แบบรายงาน' }],
      });
      const { id, files } = (await (await sendRaw(sending)).json()) as Circular;
      foreignFile = `${id}/files/${files[0]?.id ?? assert.fail()}`;
    });
    after(() => center.stop());

    function callOf(endpoint: Endpoint, role: OfficerRole): RawCall {
      const { number } = actors.open;
      const cookie = cookies[role] ?? assert.fail(role);
      return goodCall(endpoint, center.deskUrl, { number, cookie, key: newKey() });
    }

    /** The code of a call whose body cannot even be read. */
    async function codeBeforeBody(endpoint: Endpoint, role: OfficerRole): Promise<string> {
      const call = callOf(endpoint, role);
      const broken = endpoint.input.body ? { ...call, body: '{"' } : call;
      return codeOf(await sendRaw(broken));
    }

    async function codeOf(answer: Response): Promise<string> {
      const text = await answer.text();
      const isProblem = answer.headers.get('content-type')?.includes('problem') ?? false;
      return isProblem ? (JSON.parse(text) as { code: string }).code : String(answer.status);
    }

    function abroad(call: RawCall): RawCall {
      const { open, foreign } = actors;
      const path = call.path
        .replace(open.number, foreign.number)
        .replace(knownVolunteer.reference, foreignVolunteer)
        .replace(knownAccount, 'khonkaen.officer')
        .replace(knownAgency, foreignAgency)
        .replace(knownHoliday, foreignHoliday)
        .replace(knownTemplate, foreignTemplate)
        .replace(knownReport, foreignReport)
        .replace(`${knownCircular}/files/4f1c09a7d2e85b36`, foreignFile)
        .replace(knownCircular, foreignCircular)
        .replace(knownLetter, foreignLetter)
        .replace(knownContent, foreignContent)
        .replace(knownSite, foreignSite)
        .replace(knownOpinion, foreignOpinion);
      return { ...call, path };
    }

    for (const role of officerRoleCodes) {
      for (const endpoint of guarded) {
        const { id, access, method, path } = endpoint;
        const reach = reachOf(role, access);
        // Would end the session, or erase what the next cell asks for.
        if (reach !== undefined && method === 'DELETE') continue;
        it(`${reach === undefined ? 'keeps' : 'lets'} ${role} ${reach === undefined ? 'from' : 'do'} ${id}`, async () => {
          const code = await codeBeforeBody(endpoint, role);
          if (reach === undefined) assert.equal(code, 'not_permitted');
          else assert.notEqual(code, 'not_permitted');
        });

        if (reach === undefined || reach === 'own') continue;
        const isAbout =
          /\{(number|reference|username|site|agency|holiday|template|report|circular|letter|entry|opinion)\}/.test(
            path,
          ) || id in elsewhere;
        if (!isAbout) continue;
        it(`lets ${role} do ${id} ${reach === 'nation' ? 'in every province' : 'in one province alone'}`, async () => {
          const call = abroad(callOf(endpoint, role));
          const code = await codeOf(
            await sendRaw(id in elsewhere ? withBody(call, elsewhere[id] ?? {}) : call),
          );
          assert.equal(notThere.includes(code), reach !== 'nation', code);
        });
      }
    }

    it('tells each session what it may do', async () => {
      for (const role of officerRoleCodes) {
        const endpoint = guarded.find(({ id }) => id === 'getOfficerSession') ?? assert.fail();
        const answer = await sendRaw(callOf(endpoint, role));
        const { permissions } = (await answer.json()) as { permissions: Permission[] };
        for (const { access } of guarded) {
          assert.equal(permissions.includes(access), reachOf(role, access) !== undefined, access);
        }
      }
    });
  });
}
