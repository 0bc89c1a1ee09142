import { lookUpVolunteer, type Endpoint } from '@damrong/contract';
import { knownOpinion } from '../../packages/server/src/seed/demo-opinions.ts';
import { asMaintenance } from '../../packages/server/src/database/transaction.ts';
import type { TestCenter } from '../../packages/server/test-support/center.ts';
import { plantCirculars } from '../../packages/server/test-support/plant-circulars.ts';
import { plantLetters, plantPrefix } from '../../packages/server/test-support/plant-letters.ts';
import { plantReports } from '../../packages/server/test-support/plant-reports.ts';

export const knownVolunteer = lookUpVolunteer.example as { reference: string; code: string };

/** An account in the province of officer and chief, on which a chief may work. */
export const knownAccount = 'chiangmai.officer';

/** A site in the province of officer and chief, as the document's example names it, and one of another. */
export const knownSite = '3b6f0c52-7d18-4e9a-b2c4-5a6d7e8f9012';
export const foreignSite = '3b6f0c52-7d18-4e9a-b2c4-5a6d7e8f9013';
/** An agency of the province of officer and chief, as the examples name it, its twin, and one of another. */
export const knownAgency = '5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e2f';
const twinAgency = '5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e30';
export const foreignAgency = '5f0c2a7e-1b8d-4c63-9e4f-7a8b9c0d1e31';
/** A day off of the province of officer and chief, and one of another. */
export const knownHoliday = '6d1e8b3f-2c75-4a90-b1d4-8e9f0a1b2c3d';
export const foreignHoliday = '6d1e8b3f-2c75-4a90-b1d4-8e9f0a1b2c3e';
/** A draft of the province of officer and director, and what another has submitted. */
export const knownReport = '8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1b';
export const foreignReport = '8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1c';
export const earlyReport = '8a4f2b6c-1d3e-4f50-9a7b-6c5d4e3f2a1d';
/** A national template, and one of another province than that of officer and chief. */
export const knownTemplate = 'b2d4f6a8-3c5e-4701-9b2d-4f6a8c0e1d32';
export const foreignTemplate = 'b2d4f6a8-3c5e-4701-9b2d-4f6a8c0e1d33';
/** Circulars that the province of officer and chief has got, and one that another has. */
export const knownCircular = '2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e4f';
export const withdrawnCircular = '2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e50';
export const foreignCircular = '2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e51';
/** Letters of the province of officer and director, and one of another. */
export const knownLetter = '5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6978';
export const voidedLetter = '5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a6979';
export const foreignLetter = '5b8d1e42-7c3a-4f96-a1d0-3e2c4b5a697a';
/** An entry of the same province, one that stays a draft, one of another, and a national one. */
export const knownContent = '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f70';
export const draftContent = '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f71';
export const foreignContent = '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f72';
export const nationalContent = '9c0d5d0e-6b7f-4f0a-8a1e-2b3c4d5e6f73';
export const knownOrigin = 'https://known.go.th';

export async function plantKnownSites({ database }: TestCenter): Promise<void> {
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('sites')
      .values([
        { id: knownSite, origin: knownOrigin, province_code: '50' },
        { id: foreignSite, origin: 'https://foreign.go.th', province_code: '40' },
      ])
      .execute(),
  );
}

export async function plantKnownAgencies({ database }: TestCenter): Promise<void> {
  const agency = { level: 'local', province_code: '50' } as const;
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('agencies')
      .values([
        { ...agency, id: knownAgency, name_th: 'เทศบาลตำบลที่รู้จัก' },
        { ...agency, id: twinAgency, name_th: 'ทต.ที่รู้จัก' },
        { ...agency, id: foreignAgency, name_th: 'เทศบาลตำบลอื่น', province_code: '40' },
      ])
      .execute(),
  );
}

export async function plantKnownHolidays({ database }: TestCenter): Promise<void> {
  const holiday = {
    name_th: 'วันหยุดที่รู้จัก',
    name_en: 'A known holiday',
    kind: 'local',
    source: 'ประกาศที่รู้จัก',
    announced: true,
  } as const;
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('holidays')
      .values([
        { ...holiday, id: knownHoliday, province_code: '50', day: '2045-06-01' },
        { ...holiday, id: foreignHoliday, province_code: '40', day: '2045-06-01' },
      ])
      .execute(),
  );
}

export function plantKnownReports({ database }: TestCenter): Promise<void> {
  return asMaintenance(database, (transaction) =>
    plantReports(transaction, {
      draft: knownReport,
      early: earlyReport,
      submitted: foreignReport,
    }),
  );
}

export function plantKnownCirculars({ database }: TestCenter): Promise<void> {
  return asMaintenance(database, (transaction) =>
    plantCirculars(transaction, [
      { id: knownCircular, state: 'sent', provinceCode: '50' },
      { id: withdrawnCircular, state: 'withdrawn', provinceCode: '50' },
      { id: foreignCircular, state: 'sent', provinceCode: '40' },
    ]),
  );
}

export async function plantKnownTemplates({ database }: TestCenter): Promise<void> {
  const template = {
    kind: 'message',
    lang: 'th',
    title: 'แม่แบบที่รู้จัก',
    body: 'ข้อความที่รู้จัก',
    replaces: null,
    changed_at: new Date(),
    search_text: 'แม่แบบที่รู้จัก',
  } as const;
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('answer_templates')
      .values([
        { ...template, categories: [], id: knownTemplate, province_code: '00' },
        { ...template, categories: [], id: foreignTemplate, province_code: '40' },
      ])
      .execute(),
  );
}

/** The version of the known template, as an officer who has just looked sends it. */
export async function versionOfTemplate({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('answer_templates')
      .select('version')
      .where('id', '=', knownTemplate)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

export function plantKnownLetters({ database, demo }: TestCenter): Promise<void> {
  const numberIn = (province: string) =>
    demo.cases.find(({ number }) => number.startsWith(`2570-${province}-`))?.number ?? '';
  return asMaintenance(database, async (transaction) => {
    await plantPrefix(transaction, '50');
    await plantLetters(transaction, [
      { id: knownLetter, kind: 'request', isVoid: false, caseNumber: numberIn('50') },
      { id: voidedLetter, kind: 'request', isVoid: true, caseNumber: numberIn('50') },
      { id: foreignLetter, kind: 'request', isVoid: false, caseNumber: numberIn('40') },
    ]);
  });
}

/** The version of the known circular, as the ministry that has just looked sends it. */
export async function versionOfCircular({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('circulars')
      .select('version')
      .where('id', '=', knownCircular)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

/** The version of the known report, as an officer who has just looked sends it. */
export async function versionOfReport({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('reports')
      .select('version')
      .where('id', '=', knownReport)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

/** The version of the known day off, as an officer who has just looked sends it. */
export async function versionOfHoliday({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('holidays')
      .select('version')
      .where('id', '=', knownHoliday)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

/** The first assignment of a case, to the agency of the demo's first agency officer. */
export async function plantKnownAssignment(
  { database }: TestCenter,
  number: string,
): Promise<void> {
  const now = new Date();
  await asMaintenance(database, (transaction) =>
    transaction
      .insertInto('case_assignments')
      .values((of) => ({
        province_code: '50',
        case_number: number,
        seq: 1,
        recipient_kind: 'agency',
        agency_id: of
          .selectFrom('officers')
          .select('officers.agency_id')
          .where('officers.username', '=', 'chiangmai.land'),
        place_code: null,
        recipient_name: 'สำนักงานที่ดินจังหวัดเชียงใหม่',
        due_on: null,
        instruction: null,
        state: 'sent',
        text: null,
        sent_at: now,
        sent_by: null,
        changed_at: now,
        changed_by: null,
        changed_by_name: null,
        ended_at: null,
      }))
      .execute(),
  );
}

/** Its agency and its version, as an officer who has just looked knows them. */
export async function knownAssignment({
  database,
}: TestCenter): Promise<{ readonly agencyId: string | null; readonly version: number }> {
  const row = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('case_assignments')
      .select(['agency_id', 'version'])
      .where('recipient_name', '=', 'สำนักงานที่ดินจังหวัดเชียงใหม่')
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow(),
  );
  return { agencyId: row.agency_id, version: row.version };
}

export async function plantKnownContent({ database }: TestCenter): Promise<void> {
  const content = JSON.stringify({
    kind: 'ministries',
    nameTh: 'กระทรวงที่รู้จัก',
    nameEn: 'A known ministry',
    url: 'https://www.mof.go.th/',
    hidden: false,
  });
  const written = { position: 1, content, changed_at: new Date(), state: 'draft' } as const;
  await asMaintenance(database, async (transaction) => {
    for (const [id, province_code] of [
      [knownContent, '50'],
      [draftContent, '50'],
      [foreignContent, '40'],
      [nationalContent, null],
    ] as const) {
      await transaction
        .insertInto('content_entries')
        .values({ ...written, kind: 'ministries', id, key: id, province_code })
        .execute();
      await transaction
        .insertInto('content_versions')
        .values({
          ...{ entry_id: id, version: 1, province_code, position: 1, content },
          ...{ at: new Date(), action: 'added' },
        })
        .execute();
    }
  });
}

/** The version of the known entry, as an officer who has just looked sends it. */
export async function versionOfContent({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('content_entries')
      .select('version')
      .where('id', '=', knownContent)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

/** The version of the known agency, as an officer who has just looked sends it. */
export async function versionOfAgency({ database }: TestCenter): Promise<number> {
  const { version } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('agencies')
      .select('version')
      .where('id', '=', knownAgency)
      .executeTakeFirstOrThrow(),
  );
  return version;
}

/** What the ministry's administrator calls where the rest is called by an officer of a province. */
export function isForMinistry(id: string): boolean {
  return /VolunteerSkill$|OfficerAccounts?$|Sites?$|Agenc(y|ies)$|Holidays?$|Content(History)?$|^resetOfficerPassword$|^listAudit$|(read|add|change)AnswerTemplate$|^readNationalReport$|^remindOfReport$|^changeRetention$|^(send|correct|withdraw|remindOf)Circular$/.test(
    id,
  );
}

/** A call as it is sent, so that a test can break any part of it. */
export interface RawCall {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The call that the endpoint would accept, about the case `number`. */
export function goodCall(
  endpoint: Endpoint,
  origin: string,
  {
    number,
    cookie,
    key,
    version = '"1"',
  }: { number: string; cookie: string; key: string; version?: string },
): RawCall {
  const isDesk = endpoint.origin === 'desk';
  return {
    origin,
    path: endpoint.path
      .replace('{province}', '50')
      .replace('{number}', number)
      .replace('{reference}', knownVolunteer.reference)
      .replace('{skill}', 'boat')
      .replace('{username}', knownAccount)
      .replace('{agency}', knownAgency)
      .replace('{holiday}', knownHoliday)
      .replace('{report}', knownReport)
      .replace('{circular}', knownCircular)
      .replace('{template}', knownTemplate)
      .replace('{letter}', knownLetter)
      .replace('{assignment}', '1')
      .replace('{entry}', knownContent)
      .replace('{site}', knownSite)
      .replace('{opinion}', knownOpinion)
      .replace('{session}', '7d2f1c5e-94b0-4a63-8c1d-2e5f60718293')
      .replace('{id}', '4f1c09a7d2e85b36'),
    method: endpoint.method,
    headers: {
      ...(isDesk ? { origin } : {}),
      ...(endpoint.access === 'public' ? {} : { cookie }),
      ...(endpoint.input.body ? { 'content-type': 'application/json' } : {}),
      ...(endpoint.idempotent ? { 'idempotency-key': key } : {}),
      ...(endpoint.versioned ? { 'if-match': version } : {}),
    },
    body: endpoint.example,
  };
}

/** The version of a case, as an officer who has just looked sends it. */
export async function versionOf(desk: string, number: string, cookie: string): Promise<string> {
  const answer = await fetch(`${desk}/v1/officer/cases/${number}`, { headers: { cookie } });
  await answer.body?.cancel();
  return answer.headers.get('etag') ?? '"1"';
}

export function withHeader(call: RawCall, name: string, value: string): RawCall {
  return { ...call, headers: { ...call.headers, [name]: value } };
}

export function withoutHeader(call: RawCall, name: string): RawCall {
  const kept = Object.entries(call.headers).filter(([header]) => header !== name);
  return { ...call, headers: Object.fromEntries(kept) };
}

export function withBody(call: RawCall, change: object): RawCall {
  return { ...call, body: { ...(call.body as object), ...change } };
}

export function sendRaw({ origin, path, method, headers, body }: RawCall): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(origin + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: text }),
  });
}
