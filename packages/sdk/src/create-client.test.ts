import {
  addAgency,
  addContent,
  addNote,
  addFacts,
  addAnswerTemplate,
  addHoliday,
  moveReport,
  correctCircular,
  issueLetter,
  saveOwnDraft,
  sendCircular,
  noteExport,
  prepareReport,
  remindOfReport,
  addVolunteerSkill,
  allEndpoints,
  answerQuestion,
  askCitizen,
  changeAgency,
  changeClosingRule,
  changeRetention,
  decideErasure,
  proposeErasure,
  changeContent,
  changeAnswerTemplate,
  changeHoliday,
  changeOfficerAccount,
  changeOfficerPassword,
  changeOpinion,
  changeOwner,
  linkCase,
  changeSite,
  changeStatus,
  correctCase,
  changeVolunteer,
  createOfficerAccount,
  decideClosing,
  decideQuarantine,
  editVolunteerSkill,
  followCase,
  lookUpVolunteer,
  giveCase,
  mergeAgency,
  moveAssignment,
  mergeOpinionTags,
  rateCase,
  readAttachment,
  recordCase,
  recordResult,
  registerSites,
  reopenCase,
  reportStartFailure,
  requestSite,
  subscribeToMail,
  revealIdentity,
  searchPersons,
  signInOfficer,
  sendOpinion,
  signUpVolunteer,
  withdrawVolunteer,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { credentials, filing } from '../test-support/samples.ts';
import { sendProblem, startOrigin } from '../test-support/start-origin.ts';
import type { SeenCase } from './call.ts';
import { createClient, type Client } from './create-client.ts';
import { isConflictError } from './errors/conflict-error.ts';

const number = '2570-50-000123-7';
const seen: SeenCase = { number, version: 7 };
const reference = 'V50-7K3M-9QXA';
const upload = 'Yb0mDPMQ3rVuIgeX5kZbZr3lqN9o7l2fH0aW4tU1cEs';
const username = 'chiangmai.counter';
const site = '3b6f0c52-7d18-4e9a-b2c4-5a6d7e8f9012';
const agency = '5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e2f';
const content = '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f70';
const holiday = '6d1e8b3f-2c75-4a90-b1d4-8e9f0a1b2c3d';
const letterId = '5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6978';
const circularId = '2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e4f';
const seenCircular = { id: circularId, version: 1 };
const reportId = '8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1b';
const seenReport = { id: reportId, version: 1 };
const template = 'b2d4f6a8-3c5e-4701-9b2d-4f6a8c0e1d32';
const seenTemplate = { id: template, version: 1 };
const seenHoliday = { id: holiday, version: 1 };
const seenContent = { id: content, version: 1 };
const seenAgency = { id: agency, version: 1 };
const seenAssignment = { number, assignment: 1, version: 2 };
const session = '7d2f1c5e-94b0-4a63-8c1d-2e5f60718293';
const opinion = '9c3f5a17-2d84-4b6e-8f01-6a7b8c9d0e1f';
const file = '4f1c09a7d2e85b36';

/** An example of the contract, typed by the call that takes it. */
const example = <Call extends (body: never) => unknown>(endpoint: { example?: unknown }) =>
  endpoint.example as Parameters<Call>[0];

type Cases = Client['cases'];
type Officer = Client['officer'];
type NumberedBody<Call extends (seen: SeenCase, body: never) => unknown> = Parameters<Call>[1];

const calls: [string, (client: Client) => Promise<unknown>][] = [
  ['GET /v1/places/50', (c) => c.places.get('50')],
  ['GET /v1/places', (c) => c.places.index()],
  ['GET /v1/province-map', (c) => c.places.map()],
  ['GET /v1/subdistrict-map/50', (c) => c.places.subdistrictMap('50')],
  ['GET /v1/categories/50', (c) => c.categories.list('50')],
  [
    'GET /v1/categories/50/utilities.water_supply/questions',
    (c) => c.categories.questions('50', 'utilities.water_supply'),
  ],
  ['GET /v1/centers/50', (c) => c.centers.get('50')],
  ['GET /v1/holidays/50', (c) => c.centers.holidays('50')],
  ['GET /v1/challenge', (c) => c.challenges.get()],
  [
    'GET /v1/similar-cases/500101/utilities.water_supply',
    (c) => c.cases.findSimilar('500101', 'utilities.water_supply'),
  ],
  ['POST /v1/similar-cases/follow', (c) => c.cases.follow(example<Cases['follow']>(followCase))],
  ['GET /v1/upload-policy', (c) => c.uploads.policy()],
  [`GET /v1/uploads/${upload}`, (c) => c.uploads.read(upload)],
  ['POST /v1/cases', (c) => c.cases.file(filing)],
  ['POST /v1/cases/lookup', (c) => c.cases.lookUp(credentials)],
  ['POST /v1/cases/facts', (c) => c.cases.addFacts(example<Cases['addFacts']>(addFacts))],
  ['POST /v1/cases/watch', (c) => c.cases.watch(credentials).next()],
  ['POST /v1/cases/answer', (c) => c.cases.answer(example<Cases['answer']>(answerQuestion))],
  [
    'POST /v1/cases/mail-subscription',
    (c) => c.cases.subscribeToMail(example<Cases['subscribeToMail']>(subscribeToMail)),
  ],
  ['POST /v1/cases/reopening', (c) => c.cases.reopen(example<Cases['reopen']>(reopenCase))],
  ['POST /v1/cases/rating', (c) => c.cases.rate(example<Cases['rate']>(rateCase))],
  [
    'POST /v1/cases/attachments',
    (c) => c.cases.attachment(example<Cases['attachment']>(readAttachment)),
  ],
  [
    'POST /v1/volunteers',
    (c) => c.volunteers.signUp(example<Client['volunteers']['signUp']>(signUpVolunteer)),
  ],
  ['GET /v1/volunteer-skills', (c) => c.volunteers.skills()],
  [
    'POST /v1/volunteers/lookup',
    (c) => c.volunteers.lookUp(example<Client['volunteers']['lookUp']>(lookUpVolunteer)),
  ],
  [
    'POST /v1/volunteers/change',
    (c) => c.volunteers.change(example<Client['volunteers']['change']>(changeVolunteer)),
  ],
  [
    'POST /v1/volunteers/withdrawal',
    (c) => c.volunteers.withdraw(example<Client['volunteers']['withdraw']>(withdrawVolunteer)),
  ],
  [
    'POST /v1/officer/quarantine',
    (c) => c.officer.quarantine.decide(example<Officer['quarantine']['decide']>(decideQuarantine)),
  ],
  ['GET /v1/opinion-topics', (c) => c.opinions.topics()],
  ['GET /v1/opinion-totals', (c) => c.opinions.totals()],
  ['POST /v1/opinions', (c) => c.opinions.send(example<Client['opinions']['send']>(sendOpinion))],
  ['GET /v1/officer/opinions', (c) => c.officer.opinions.list()],
  [
    `PUT /v1/officer/opinions/${opinion}`,
    (c) =>
      c.officer.opinions.change(
        opinion,
        changeOpinion.example as Parameters<Officer['opinions']['change']>[1],
      ),
  ],
  [
    'POST /v1/officer/opinion-tags',
    (c) =>
      c.officer.opinions.mergeTags(example<Officer['opinions']['mergeTags']>(mergeOpinionTags)),
  ],
  ['GET /v1/officer/opinion-totals', (c) => c.officer.opinions.totals()],
  ['GET /v1/officer/volunteers', (c) => c.officer.volunteers.list()],
  [`GET /v1/officer/volunteers/${reference}`, (c) => c.officer.volunteers.read(reference)],
  [`DELETE /v1/officer/volunteers/${reference}`, (c) => c.officer.volunteers.erase(reference)],
  [
    'POST /v1/officer/volunteer-skills',
    (c) =>
      c.officer.volunteerSkills.add(example<Officer['volunteerSkills']['add']>(addVolunteerSkill)),
  ],
  [
    'PUT /v1/officer/volunteer-skills/labour',
    (c) =>
      c.officer.volunteerSkills.edit(
        'labour',
        editVolunteerSkill.example as Parameters<Officer['volunteerSkills']['edit']>[1],
      ),
  ],
  ['GET /v1/officer/audit', (c) => c.officer.audit.list()],
  [
    'POST /v1/officer/person-searches',
    (c) => c.officer.persons.search(example<Officer['persons']['search']>(searchPersons)),
  ],
  ['GET /v1/officer/figures', (c) => c.officer.figures.read()],
  ['GET /v1/officer/today', (c) => c.officer.today()],
  ['GET /v1/officer/closing-rule', (c) => c.officer.closingRule.read()],
  [
    'PUT /v1/officer/closing-rule',
    (c) =>
      c.officer.closingRule.change(example<Officer['closingRule']['change']>(changeClosingRule)),
  ],
  [
    `POST /v1/officer/cases/${number}/closing`,
    (c) =>
      c.officer.cases.decideClosing(
        seen,
        decideClosing.example as NumberedBody<Officer['cases']['decideClosing']>,
      ),
  ],
  ['GET /v1/officer/drafts', (c) => c.officer.drafts.list()],
  [
    'PUT /v1/officer/drafts',
    (c) => c.officer.drafts.save(example<Officer['drafts']['save']>(saveOwnDraft)),
  ],
  ['GET /v1/officer/sessions', (c) => c.officer.sessions.list()],
  [`DELETE /v1/officer/sessions/${session}`, (c) => c.officer.sessions.end(session)],
  ['GET /v1/officer/accounts', (c) => c.officer.accounts.list()],
  [`GET /v1/officer/accounts/${username}`, (c) => c.officer.accounts.read(username)],
  [
    'POST /v1/officer/accounts',
    (c) => c.officer.accounts.create(example<Officer['accounts']['create']>(createOfficerAccount)),
  ],
  [
    `PUT /v1/officer/accounts/${username}`,
    (c) =>
      c.officer.accounts.change(
        username,
        changeOfficerAccount.example as Parameters<Officer['accounts']['change']>[1],
      ),
  ],
  [
    `POST /v1/officer/accounts/${username}/password`,
    (c) => c.officer.accounts.resetPassword(username, { version: 2 }),
  ],
  [
    'POST /v1/site-requests',
    (c) => c.sites.request(example<Client['sites']['request']>(requestSite)),
  ],
  [
    'POST /v1/start-failures',
    (c) =>
      c.sites.reportStartFailure(
        example<Client['sites']['reportStartFailure']>(reportStartFailure),
      ),
  ],
  [
    'GET /v1/officer/content?kind=ministries',
    (c) => c.officer.content.list({ kind: 'ministries' }),
  ],
  [
    'POST /v1/officer/content',
    (c) => c.officer.content.add(example<Officer['content']['add']>(addContent)),
  ],
  [
    `PUT /v1/officer/content/${content}`,
    (c) =>
      c.officer.content.change(
        seenContent,
        changeContent.example as Parameters<Officer['content']['change']>[1],
      ),
  ],
  [
    `POST /v1/officer/content/${content}/check`,
    (c) => c.officer.content.check(seenContent, { checked: true }),
  ],
  [
    `POST /v1/officer/content/${content}/publication`,
    (c) => c.officer.content.publish(seenContent, { published: true }),
  ],
  [`GET /v1/officer/content/${content}/history`, (c) => c.officer.content.history(content)],
  ['GET /v1/officer/agencies', (c) => c.officer.agencies.list()],
  [
    'POST /v1/officer/agencies',
    (c) => c.officer.agencies.add(example<Officer['agencies']['add']>(addAgency)),
  ],
  [
    `PUT /v1/officer/agencies/${agency}`,
    (c) =>
      c.officer.agencies.change(
        seenAgency,
        changeAgency.example as Parameters<Officer['agencies']['change']>[1],
      ),
  ],
  [
    `POST /v1/officer/agencies/${agency}/merge`,
    (c) =>
      c.officer.agencies.merge(
        seenAgency,
        mergeAgency.example as Parameters<Officer['agencies']['merge']>[1],
      ),
  ],
  ['GET /v1/officer/reports', (c) => c.officer.reports.list()],
  [
    'POST /v1/officer/reports',
    (c) => c.officer.reports.prepare(example<Officer['reports']['prepare']>(prepareReport)),
  ],
  [`GET /v1/officer/reports/${reportId}`, (c) => c.officer.reports.read(reportId)],
  [
    `PUT /v1/officer/reports/${reportId}`,
    (c) =>
      c.officer.reports.move(
        seenReport,
        moveReport.example as Parameters<Officer['reports']['move']>[1],
      ),
  ],
  ['GET /v1/officer/national-report', (c) => c.officer.reports.national()],
  [
    'POST /v1/officer/report-reminders',
    (c) => c.officer.reports.remind(example<Officer['reports']['remind']>(remindOfReport)),
  ],
  ['GET /v1/officer/letters', (c) => c.officer.letters.list()],
  [`GET /v1/officer/letters/${letterId}`, (c) => c.officer.letters.read(letterId)],
  [
    `POST /v1/officer/letters/${letterId}/voiding`,
    (c) => c.officer.letters.void(letterId, { reason: 'พิมพ์ชื่อหน่วยงานผิด' }),
  ],
  [`GET /v1/officer/cases/${number}/letters`, (c) => c.officer.letters.ofCase(number)],
  [
    `POST /v1/officer/cases/${number}/letters`,
    (c) =>
      c.officer.letters.issue(
        number,
        issueLetter.example as Parameters<Officer['letters']['issue']>[1],
      ),
  ],
  ['GET /v1/officer/letter-settings', (c) => c.officer.letters.settings()],
  [
    'PUT /v1/officer/letter-settings',
    (c) => c.officer.letters.changeSettings({ prefix: 'ชม ๐๐๑๗.๓' }),
  ],
  ['GET /v1/officer/retention', (c) => c.officer.retention.read()],
  [
    'PUT /v1/officer/retention',
    (c) => c.officer.retention.change(example<Officer['retention']['change']>(changeRetention)),
  ],
  [
    'POST /v1/officer/erasures',
    (c) => c.officer.retention.propose(example<Officer['retention']['propose']>(proposeErasure)),
  ],
  [
    'POST /v1/officer/erasures/decisions',
    (c) => c.officer.retention.decide(example<Officer['retention']['decide']>(decideErasure)),
  ],
  [
    `PUT /v1/officer/cases/${number}/hold`,
    (c) => c.officer.cases.hold(number, { held: true, reason: 'ศาลปกครองขอสำนวน' }),
  ],
  ['GET /v1/officer/circulars', (c) => c.officer.circulars.list()],
  [
    'POST /v1/officer/circulars',
    (c) => c.officer.circulars.send(example<Officer['circulars']['send']>(sendCircular)),
  ],
  [`GET /v1/officer/circulars/${circularId}`, (c) => c.officer.circulars.read(circularId)],
  [
    `PUT /v1/officer/circulars/${circularId}`,
    (c) =>
      c.officer.circulars.correct(
        seenCircular,
        correctCircular.example as Parameters<Officer['circulars']['correct']>[1],
      ),
  ],
  [
    `POST /v1/officer/circulars/${circularId}/withdrawal`,
    (c) => c.officer.circulars.withdraw(seenCircular, { reason: 'ส่งผิดฉบับ' }),
  ],
  [
    `POST /v1/officer/circulars/${circularId}/reminders`,
    (c) => c.officer.circulars.remind(circularId, { provinces: ['50'] }),
  ],
  [
    `POST /v1/officer/circulars/${circularId}/reading`,
    (c) => c.officer.circulars.noteRead(circularId, { edition: 1 }),
  ],
  [
    `POST /v1/officer/circulars/${circularId}/acknowledgement`,
    (c) => c.officer.circulars.acknowledge(circularId, { edition: 1 }),
  ],
  [
    `GET /v1/officer/circulars/${circularId}/files/${file}`,
    (c) => c.officer.circulars.file({ circular: circularId, id: file }),
  ],
  [
    'POST /v1/officer/exports',
    (c) => c.officer.exports.note(example<Officer['exports']['note']>(noteExport)),
  ],
  ['GET /v1/officer/templates', (c) => c.officer.templates.list()],
  [`GET /v1/officer/templates/${template}`, (c) => c.officer.templates.read(template)],
  [
    'POST /v1/officer/templates',
    (c) => c.officer.templates.add(example<Officer['templates']['add']>(addAnswerTemplate)),
  ],
  [
    `PUT /v1/officer/templates/${template}`,
    (c) =>
      c.officer.templates.change(
        seenTemplate,
        changeAnswerTemplate.example as Parameters<Officer['templates']['change']>[1],
      ),
  ],
  [
    `POST /v1/officer/templates/${template}/hiding`,
    (c) => c.officer.templates.hide(seenTemplate, { hidden: true }),
  ],
  ['GET /v1/officer/holidays', (c) => c.officer.holidays.list()],
  [
    'POST /v1/officer/holidays',
    (c) => c.officer.holidays.add(example<Officer['holidays']['add']>(addHoliday)),
  ],
  [
    `PUT /v1/officer/holidays/${holiday}`,
    (c) =>
      c.officer.holidays.change(
        seenHoliday,
        changeHoliday.example as Parameters<Officer['holidays']['change']>[1],
      ),
  ],
  ['GET /v1/officer/assignments', (c) => c.officer.assignments.list()],
  [`GET /v1/officer/assignments/${number}/1`, (c) => c.officer.assignments.read(seenAssignment)],
  [
    `POST /v1/officer/assignments/${number}/1/moves`,
    (c) =>
      c.officer.assignments.move(
        seenAssignment,
        moveAssignment.example as Parameters<Officer['assignments']['move']>[1],
      ),
  ],
  [
    `POST /v1/officer/cases/${number}/assignments`,
    (c) => c.officer.cases.give(seen, giveCase.example as Parameters<Officer['cases']['give']>[1]),
  ],
  ['GET /v1/officer/sites', (c) => c.officer.sites.list()],
  [
    'POST /v1/officer/sites',
    (c) => c.officer.sites.register(example<Officer['sites']['register']>(registerSites)),
  ],
  [
    `PUT /v1/officer/sites/${site}`,
    (c) =>
      c.officer.sites.change(site, changeSite.example as Parameters<Officer['sites']['change']>[1]),
  ],
  [`DELETE /v1/officer/sites/${site}`, (c) => c.officer.sites.remove(site)],
  ['POST /v1/officer/session', (c) => c.officer.signIn(example<Officer['signIn']>(signInOfficer))],
  ['GET /v1/officer/session', (c) => c.officer.session()],
  ['DELETE /v1/officer/session', (c) => c.officer.signOut()],
  [
    'POST /v1/officer/password',
    (c) => c.officer.changePassword(example<Officer['changePassword']>(changeOfficerPassword)),
  ],
  ['GET /v1/officer/cases', (c) => c.officer.cases.list()],
  ['GET /v1/officer/case-counts', (c) => c.officer.cases.count()],
  [
    'GET /v1/officer/case-counts?urgency=urgent',
    (c) => c.officer.cases.count({ urgency: 'urgent' }),
  ],
  ['GET /v1/officer/cases?filter=new', (c) => c.officer.cases.list({ filter: 'new' })],
  [`GET /v1/officer/cases/${number}`, (c) => c.officer.cases.read(number)],
  [
    `GET /v1/officer/cases/${number}/attachments/${file}?size=preview`,
    (c) => c.officer.cases.attachment({ number, id: file }, { size: 'preview' }),
  ],
  [
    'POST /v1/officer/cases',
    (c) => c.officer.cases.record(example<Officer['cases']['record']>(recordCase)),
  ],
  [
    `POST /v1/officer/cases/${number}/status`,
    (c) =>
      c.officer.cases.changeStatus(
        seen,
        changeStatus.example as NumberedBody<Officer['cases']['changeStatus']>,
      ),
  ],
  [
    `POST /v1/officer/cases/${number}/question`,
    (c) => c.officer.cases.ask(seen, askCitizen.example as NumberedBody<Officer['cases']['ask']>),
  ],
  [
    `POST /v1/officer/cases/${number}/result`,
    (c) =>
      c.officer.cases.recordResult(
        seen,
        recordResult.example as NumberedBody<Officer['cases']['recordResult']>,
      ),
  ],
  [`POST /v1/officer/cases/${number}/national-ids`, (c) => c.officer.cases.showNationalIds(number)],
  [
    `POST /v1/officer/cases/${number}/corrections`,
    (c) =>
      c.officer.cases.correct(
        seen,
        correctCase.example as NumberedBody<Officer['cases']['correct']>,
      ),
  ],
  ['GET /v1/officer/colleagues', (c) => c.officer.colleagues()],
  [
    `POST /v1/officer/cases/${number}/owner`,
    (c) =>
      c.officer.cases.changeOwner(
        seen,
        changeOwner.example as NumberedBody<Officer['cases']['changeOwner']>,
      ),
  ],
  [
    `POST /v1/officer/cases/${number}/links`,
    (c) => c.officer.cases.link(seen, linkCase.example as NumberedBody<Officer['cases']['link']>),
  ],
  [
    `POST /v1/officer/cases/${number}/notes`,
    (c) =>
      c.officer.cases.addNote(seen, addNote.example as NumberedBody<Officer['cases']['addNote']>),
  ],
  [
    `POST /v1/officer/cases/${number}/identity`,
    (c) =>
      c.officer.cases.revealIdentity(
        seen,
        revealIdentity.example as NumberedBody<Officer['cases']['revealIdentity']>,
      ),
  ],
];

describe('createClient', () => {
  let origin: Awaited<ReturnType<typeof startOrigin>>;
  let client: Client;

  before(async () => {
    origin = await startOrigin((answer) => sendProblem(answer, 409, 'facts_not_open'));
    client = createClient({ baseUrl: origin.url });
  });
  after(() => origin.stop());

  for (const [line, call] of calls) {
    it(`sends ${line}`, async () => {
      await assert.rejects(call(client), isConflictError);
      const { method, url } = origin.requests.at(-1) ?? assert.fail();
      assert.equal(`${method} ${url}`, line);
    });
  }

  it('has a call for every endpoint of the contract', () => {
    const promised = allEndpoints.map(({ method, path }) =>
      `${method} ${path}`
        .replace('{province}', '50')
        .replace('{category}', 'utilities.water_supply')
        .replace('{subdistrict}', '500101')
        .replace('{number}', number)
        .replace('/uploads/{id}', `/uploads/${upload}`)
        .replace('{id}', file)
        .replace('{reference}', reference)
        .replace('{skill}', 'labour')
        .replace('{username}', username)
        .replace('{session}', session)
        .replace('{agency}', agency)
        .replace('{holiday}', holiday)
        .replace('{report}', reportId)
        .replace('{circular}', circularId)
        .replace('{template}', template)
        .replace('{letter}', letterId)
        .replace('{assignment}', '1')
        .replace('{entry}', content)
        .replace('{site}', site)
        .replace('{opinion}', opinion),
    );
    assert.deepEqual(new Set(calls.map(([line]) => line.replace(/\?.*/, ''))), new Set(promised));
  });
});
