import { may, type Endpoint, type ErrorCode } from '@damrong/contract';
import {
  draftContent,
  earlyReport,
  isForMinistry,
  knownAccount,
  knownCircular,
  knownContent,
  knownLetter,
  voidedLetter,
  foreignCircular,
  withdrawnCircular,
  knownReport,
  knownTemplate,
  nationalContent,
  knownOrigin,
  knownSite,
  knownVolunteer,
  withBody,
  withHeader,
  withoutHeader,
  type RawCall,
} from './raw-call.ts';
import type { Actors } from './actors.ts';

/** Turns a call that would be accepted into one or more calls of which the last is refused. */
export type NegativeCase = (
  call: RawCall,
  actors: Actors,
  endpoint: Endpoint,
) => RawCall | RawCall[];

const stranger = 'https://stranger.example';

/** Of another province than that of officer and director. */
export const foreignVolunteer = 'V40-6BHY-T2VC';

/** Of the demo's complainant who is hidden. */
const hiddenName = 'ผู้ร้อง ตัวอย่างสาม';

/** An id that no case has. */
const unknownPublicId = '00000000-0000-4000-8000-000000000000';

/** Calls that a plain officer may not make, besides those of the ministry. */
const aboveOfficers = new Set([
  'revealIdentity',
  'changeClosingRule',
  'acknowledgeCircular',
  'hideAnswerTemplate',
  'voidLetter',
  'changeLetterSettings',
  'setCaseHold',
]);

const about = (call: RawCall, number: string, to: string): RawCall => ({
  ...call,
  path: call.path.replace(number, to),
});

/** How to bring about each error that the contract declares for single endpoints. */
export const negativeCases: Partial<Record<ErrorCode, NegativeCase>> = {
  idempotency_key_missing: (call) => withoutHeader(call, 'idempotency-key'),
  idempotency_key_invalid: (call) => withHeader(call, 'idempotency-key', 'short'),
  idempotency_key_reused: (call, { ids, open, waiting }, { id, example }) => {
    if (id === 'withdrawVolunteer') return [call, withBody(call, knownVolunteer)];
    if (id === 'followCase') return [call, withBody(call, { publicId: unknownPublicId })];
    if (id === 'linkCase') return [call, withBody(call, { kind: 'part_of' })];
    if (id === 'changeOwner') return [call, withBody(call, { officerId: ids.officer })];
    if (id.endsWith('Agency')) {
      return [call, withBody(call, id === 'mergeAgency' ? { into: null } : { nameTh: 'อีกชื่อหนึ่ง' })];
    }
    if (id === 'issueLetter') return [call, withBody(call, { subject: 'เรื่องอื่น' })];
    if (id === 'prepareReport') return [call, withBody(call, { span: 'm11' })];
    if (id === 'moveReport') return [call, withBody(call, { note: 'ตรวจแล้ว' })];
    if (id === 'sendCircular' || id === 'remindOfCircular') {
      return [call, withBody(call, { provinces: ['40'] })];
    }
    if (id === 'remindOfReport') return [call, withBody(call, { provinces: ['40'] })];
    if (id === 'hideAnswerTemplate') return [call, withBody(call, { hidden: false })];
    if (id.endsWith('AnswerTemplate')) return [call, withBody(call, { title: 'ชื่อแม่แบบอื่น' })];
    if (id.endsWith('Holiday')) return [call, withBody(call, { nameTh: 'ชื่อวันหยุดอื่น' })];
    if (id.endsWith('Content')) {
      const other = { position: 9, checked: false, published: false };
      return [call, withBody(call, other)];
    }
    if (id === 'sendOpinion') {
      return [call, withBody(call, { text: 'ความเห็นอีกอย่างหนึ่งภายใต้กุญแจเดียวกัน' })];
    }
    if (id === 'correctCase') return [call, withBody(call, { title: 'ชื่อเรื่องอื่น' })];
    if (id === 'decideClosing') {
      const closing = about(call, open.number, waiting.number);
      const own = withBody(withHeader(closing, 'if-match', waiting.version), {
        decision: 'withdraw',
      });
      return [own, withBody(own, { reason: 'เหตุผลอีกอย่างหนึ่งภายใต้กุญแจเดียวกัน' })];
    }
    const fields = [
      'text',
      'instruction',
      'facts',
      'answer',
      'reason',
      'note',
      'question',
      'result',
    ];
    const field = fields.find((name) => name in (example as object)) ?? 'note';
    return [call, withBody(call, { [field]: 'ข้อความอีกอย่างหนึ่งภายใต้กุญแจเดียวกัน' })];
  },
  owner_change_not_allowed: (call, { cookies, ids }) => {
    const byDirector = withHeader(call, 'cookie', cookies.director);
    const version = Number(call.headers['if-match']?.slice(1, -1));
    const later = withHeader(call, 'if-match', `"${version + 1}"`);
    return [
      withBody(withHeader(byDirector, 'idempotency-key', 'the-director-takes-it'), {
        officerId: ids.director,
      }),
      withBody(later, { officerId: ids.officer }),
    ];
  },
  complainant_not_open: (call, { open, confidential, confidentialVersion }) =>
    withBody(
      withHeader(about(call, open.number, confidential.number), 'if-match', confidentialVersion),
      { complainant: { name: 'ผู้ร้อง ตัวอย่าง' } },
    ),
  version_missing: (call) => withoutHeader(call, 'if-match'),
  version_invalid: (call) => withHeader(call, 'if-match', '*'),
  agency_changed: (call) => withHeader(call, 'if-match', '"99"'),
  report_open: (call) => withBody(call, { year: 2540, span: 'm10' }),
  report_not_over: (call, _actors, { id }) =>
    id === 'remindOfReport'
      ? withBody(call, { year: 2999 })
      : withHeader(about(call, knownReport, earlyReport), 'if-match', '"1"'),
  report_changed: (call) => withHeader(call, 'if-match', '"99"'),
  circular_changed: (call, _actors, { id }) => {
    if (id === 'acknowledgeCircular') return withBody(call, { edition: 99 });
    // The known one is withdrawn by then.
    const other = id === 'withdrawCircular' ? about(call, knownCircular, foreignCircular) : call;
    return withHeader(other, 'if-match', '"99"');
  },
  circular_withdrawn: (call) => about(call, knownCircular, withdrawnCircular),
  letter_not_allowed: (call, { confidential, open }, { id }) =>
    id === 'voidLetter'
      ? about(call, knownLetter, voidedLetter)
      : withBody(about(call, open.number, confidential.number), {
          kind: 'receipt',
          form: 'external',
          answerBy: null,
        }),
  letter_names_hidden: (call, { confidential, open }) =>
    withBody(about(call, open.number, confidential.number), { body: hiddenName }),
  letter_prefix_missing: (call, { cookies, foreign, open }) =>
    withHeader(about(call, open.number, foreign.number), 'cookie', cookies.elsewhere),
  report_move_not_allowed: (call) => withBody(call, { step: 'submit' }),
  template_changed: (call) => withHeader(call, 'if-match', '"99"'),
  holiday_changed: (call) => withHeader(call, 'if-match', '"99"'),
  holiday_registered: (call) => withBody(call, { day: '2045-06-01' }),
  assignment_changed: (call) => withHeader(call, 'if-match', '"99"'),
  assignment_move_not_allowed: (call) => withBody(call, { move: 'revise', text: 'ขอภาพถ่ายเพิ่ม' }),
  assignment_open: (call, { holder }) =>
    withBody(call, { recipients: [{ kind: 'agency', agencyId: holder }] }),
  agency_registered: (call) =>
    withBody(call, { nameTh: 'ทต. ที่รู้จัก', level: 'local', districtCode: null }),
  content_changed: (call) => withHeader(call, 'if-match', '"99"'),
  content_registered: (call) => withBody(call, { key: knownContent }),
  content_not_checked: (call) =>
    withHeader(about(call, knownContent, draftContent), 'if-match', '"1"'),
  case_changed: (call) => withHeader(call, 'if-match', '"99"'),
  input_invalid: (call, { open }, { id, input }) => {
    // Whatever is left out of a correction stays, so that an empty one is none.
    if (id === 'correctCase') return { ...call, body: { urgency: 'soon' } };
    if (input.body) return { ...call, body: {} };
    if (id === 'readUpload') return { ...call, path: '/v1/uploads/short' };
    if (id === 'listOwnDrafts') return { ...call, path: `${call.path}?form=NOTE` };
    if (input.query)
      return { ...call, path: `${call.path}?limit=0&size=huge&filter=none&from=never&year=never` };
    const path = call.path
      .replace(/\/sessions\/.*/, '/sessions/12')
      .replace(knownAccount, 'x')
      .replace(knownContent, '12')
      .replace(knownReport, '12')
      .replace(knownTemplate, '12')
      .replace(knownCircular, '12')
      .replace(knownLetter, '12')
      .replace(knownSite, '12');
    return about(about({ ...call, path }, open.number, '12'), knownVolunteer.reference, 'V12');
  },
  not_signed_in: (call) => withoutHeader(call, 'cookie'),
  credentials_wrong: (call, _actors, { id }) =>
    withBody(call, { [id === 'signInOfficer' ? 'password' : 'current']: 'not the password' }),
  origin_not_registered: (call) => withHeader(call, 'origin', stranger),
  request_not_same_origin: (call) => withHeader(call, 'origin', stranger),
  password_change_required: (call, { cookies }) => withHeader(call, 'cookie', cookies.newcomer),
  not_permitted: (call, { cookies }, { id, access, method }) => {
    // Who reads is refused for the role alone.
    if (method === 'GET') {
      const mayNot = (role: 'officer' | 'administrator') =>
        access !== 'public' && !may(role, access);
      const role = (['officer', 'administrator'] as const).find(mayNot) ?? 'agency';
      return withHeader(call, 'cookie', cookies[role]);
    }
    if (id === 'noteExport') {
      return withBody(withHeader(call, 'cookie', cookies.administrator), { kind: 'opinions' });
    }
    if (id.endsWith('Content')) {
      const national = withBody(about(call, knownContent, nationalContent), { provinceCode: null });
      return withHeader(national, 'cookie', cookies.officer);
    }
    if (id === 'recordCase') return withBody(call, { provinceCode: '40', location: {} });
    const isAbove = aboveOfficers.has(id) || isForMinistry(id);
    return withHeader(call, 'cookie', isAbove ? cookies.officer : cookies.administrator);
  },
  case_not_found: (call, { open, foreign }, { id, origin }) => {
    if (id === 'decideQuarantine' || id === 'proposeErasure') {
      return withBody(call, { numbers: [foreign.number] });
    }
    return origin === 'public'
      ? withBody(call, { code: '0000-0000-0000', publicId: unknownPublicId })
      : about(call, open.number, foreign.number);
  },
  question_not_open: (call) => withBody(call, { question: 1 }),
  volunteer_not_found: (call, _actors, { origin }) =>
    origin === 'public'
      ? withBody(call, { code: '0000-0000-0000' })
      : about(call, knownVolunteer.reference, foreignVolunteer),
  facts_not_open: (call, { settled }) => withBody(call, settled),
  reopening_not_open: (call, { open }) => withBody(call, open),
  mail_not_open: (call, { settled }) => withBody(call, settled),
  rating_not_open: (call, { open }) => withBody(call, open),
  site_registered: (call) => withBody(call, { origins: [knownOrigin] }),
  site_changed: (call) => withBody(call, { version: 1_000_000 }),
  account_changed: (call) => withBody(call, { version: 1_000_000 }),
  status_change_not_allowed: (call, { open, settled, settledVersion }, { id, versioned }) => {
    const closing = { kind: 'duplicate_of', close: true, publicNote: 'เรื่องนี้ซ้ำกับเรื่องอื่น' };
    const settledCall = about(
      id === 'linkCase' ? withBody(call, closing) : call,
      open.number,
      settled.number,
    );
    return versioned ? withHeader(settledCall, 'if-match', settledVersion) : settledCall;
  },
};

const tooLong = 'x'.repeat(70_000);

/** Errors of any call, shown on one that takes a body. */
export const commonNegativeCases: Partial<Record<ErrorCode, NegativeCase>> = {
  malformed_json: (call) => ({ ...call, body: '{"provinceCode":' }),
  json_too_deep: (call) => ({ ...call, body: '['.repeat(40) + ']'.repeat(40) }),
  not_found: (call) => ({ ...call, path: '/v1/nothing-here' }),
  method_not_allowed: (call) => ({ ...call, method: 'PUT' }),
  body_too_large: (call) => ({ ...call, body: { facts: tooLong } }),
  media_type_unsupported: (call) => withHeader(call, 'content-type', 'text/plain'),
  headers_too_large: (call) => withHeader(call, 'x-long', tooLong),
};
