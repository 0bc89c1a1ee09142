import * as z from 'zod/mini';
import { caseStatusCodes } from '../codes/case-statuses.ts';
import { ownerChoices } from '../case/owner-rules.ts';
import { channelCodes } from '../codes/channels.ts';
import { natureCodes } from '../codes/natures.ts';
import { shownAnswer } from '../questions/question.ts';
import { accusedKinds } from './accused.ts';
import { calendarDate, pastDate, timestamp } from './calendar.ts';
import { officerFile } from './attachment-request.ts';
import { assignment } from './assignment.ts';
import { officerAttachment } from './attachment.ts';
import { closingMark, closingRequest } from './case-closing.ts';
import { linkedCase } from './case-link.ts';
import { caseOwner } from './case-owner.ts';
import { caseHold } from './erasure.ts';
import { officerEvent } from './officer-event.ts';
import { questionStates } from './open-question.ts';
import { districtFits, caseContent, subdistrictFits } from './case-filing.ts';
import { complainantKinds, identityModes } from './complainant.ts';
import { optionalEmail, optionalPhone } from './contact.ts';
import { awarenesses, relations } from './on-behalf.ts';
import { position } from './location.ts';
import { quarantine } from './quarantine.ts';
import { optionalText, personName, text } from './text.ts';
import { urgencies } from './urgency.ts';

const contact = {
  kind: z._default(z.enum(complainantKinds), 'person'),
  name: personName,
  phone: optionalPhone,
  email: optionalEmail,
};

const recordedComplainant = z.discriminatedUnion(
  'identity',
  [
    z.object({ identity: z.literal('named'), ...contact }),
    z.object({ identity: z.literal('confidential'), ...contact }),
    z.object({ identity: z.literal('anonymous') }),
  ],
  'required',
);

/** A case that an officer records for somebody who came, called or wrote. */
export const caseRecording = z
  .object({
    ...caseContent,
    title: optionalText(150),
    channel: z.enum(channelCodes, 'required'),
    nature: z._default(z.enum(natureCodes, 'required'), 'complaint'),
    urgency: z._default(z.enum(urgencies, 'required'), 'normal'),
    /** Day on which the letter, call or visit came in; today unless given. */
    receivedOn: z.optional(pastDate),
    /** Incoming letter number, such as `ที่ มท ๐๒๐๕.๓/ว ๒๘๘๑๑`. */
    letterNumber: optionalText(100),
    complainant: recordedComplainant,
  })
  .check(districtFits, subdistrictFits);

/** The next status of a case; which ones need a note says `statusRules`. */
export const statusChange = z.object({
  status: z.enum(caseStatusCodes, 'required'),
  /** For officers only. */
  note: optionalText(2000),
  /** Shown to the citizen. */
  publicNote: optionalText(2000),
});

/** What was done about the case; the citizen reads `result`. */
export const caseResult = z.object({
  result: text({ min: 10, max: 5000 }),
  note: optionalText(2000),
  /** Photos and documents of what was done; uploaded before by the tus protocol. */
  attachments: z.optional(z.array(officerFile)),
  /** True when the centre closes the case with this result. */
  close: z._default(z.boolean(), true),
});

/** What only officers read: a call without an answer, an agreement, a thing to remember. */
export const caseNote = z.object({ note: text({ min: 1, max: 2000 }) });

/** A case in a list: enough to choose the next one, without anybody's name. */
export const caseRow = z.object({
  number: z.string(),
  /** Counts what has happened to the case; a write names it in `If-Match`. */
  version: z.number(),
  title: z.string(),
  provinceCode: z.string(),
  districtCode: z.nullable(z.string()),
  categoryCode: z.string(),
  channel: z.enum(channelCodes),
  urgency: z.enum(urgencies),
  status: z.enum(caseStatusCodes),
  receivedAt: timestamp,
  dueOn: z.nullable(calendarDate),
  overdue: z.boolean(),
  /** Where the last question to the citizen stands, until the centre goes on with the case. */
  question: z.nullable(z.enum(questionStates)),
  /** Codes of signs that the case should be looked at first: words of danger, or its category. */
  dangers: z.array(z.string()),
  /** Set while a flood keeps the case out of the usual lists. */
  quarantine: z.nullable(quarantine),
  /** How many have said that this case is theirs too. */
  followers: z.number(),
  /** Which officer has it; null for nobody. */
  owner: z.nullable(caseOwner),
  /** Names of those to whom the case is given; null while nobody has it. */
  agency: z.nullable(z.string()),
  /** A closing that waits for approval, or has come back; null for most. */
  closing: z.nullable(closingMark),
});

/** A page of cases; `nextCursor` goes into the query of the next one and is null on the last. */
export const caseList = z.object({
  cases: z.array(caseRow),
  nextCursor: z.nullable(z.string()),
});

/** Identity as this officer may see it; a confidential one is masked (`revealed: false`). */
export const shownComplainant = z.object({
  identity: z.enum(identityModes),
  revealed: z.boolean(),
  kind: z.nullable(z.enum(complainantKinds)),
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
});

export const shownAccused = z.object({
  kind: z.enum(accusedKinds),
  name: z.nullable(z.string()),
  workplace: z.nullable(z.string()),
  detail: z.nullable(z.string()),
});

export const shownOnBehalf = z.object({
  name: z.string(),
  relation: z.enum(relations),
  phone: z.nullable(z.string()),
  awareness: z.enum(awarenesses),
});

/** A whole case as this officer may see it: what may not be seen is null or masked. */
export const officerCase = z.extend(caseRow, {
  facts: z.string(),
  wish: z.nullable(z.string()),
  happenedOn: z.nullable(calendarDate),
  nature: z.enum(natureCodes),
  location: z.object({
    districtCode: z.nullable(z.string()),
    subdistrictCode: z.nullable(z.string()),
    landmark: z.nullable(z.string()),
    position: z.nullable(position),
  }),
  letterNumber: z.nullable(z.string()),
  letterDate: z.nullable(calendarDate),
  complainant: shownComplainant,
  /** Null where nobody is named, and for officers outside the province. */
  accused: z.nullable(shownAccused),
  /** Null where the complaint is nobody else's, and where the complainant may not be seen. */
  onBehalf: z.nullable(shownOnBehalf),
  /** In the order of the questions, worded as they were asked. */
  answers: z.array(shownAnswer),
  /** To whom it was given, the first first. */
  assignments: z.array(assignment),
  /** Cases that have to do with it, the first linked first. */
  links: z._default(z.array(linkedCase), []),
  /** Whether this officer may give it to somebody now. */
  canAssign: z.boolean(),
  result: z.nullable(z.string()),
  rating: z.nullable(z.object({ score: z.number(), comment: z.nullable(z.string()) })),
  timeline: z.array(officerEvent),
  attachments: z._default(z.array(officerAttachment), []),
  /** What this officer may set next. */
  nextStatuses: z.array(z.enum(caseStatusCodes)),
  /** Whether this officer's closing would wait for approval. */
  needsApproval: z.boolean(),
  /** What was asked for last; null where nothing was, and once the case is settled. */
  closingRequest: z.nullable(closingRequest),
  canReveal: z.boolean(),
  /** Whether this officer may set right what is wrong here. */
  canCorrect: z.boolean(),
  /** Whether national IDs are masked here that this officer may see in full. */
  hasMaskedIds: z.boolean(),
  /** Whom this officer may give it to. */
  ownerChoice: z.enum(ownerChoices),
  /** The last question to the citizen, with the answer once it has come. */
  asked: z.nullable(
    z.object({
      text: z.string(),
      askedAt: timestamp,
      answerBy: calendarDate,
      answer: z.nullable(z.object({ text: z.string(), at: timestamp })),
    }),
  ),
  /** Whether this officer may ask the citizen something now. */
  canAsk: z.boolean(),
  /** Days that a citizen usually has for an answer. */
  answerDays: z.number(),
  /** Legal holds, the latest last; while one is not lifted, the case is not erased. */
  holds: z._default(z.array(caseHold), []),
  /** Whether this officer may place a hold, or lift the one there is. */
  canHold: z._default(z.boolean(), false),
  /** When the content of the case ended; what it said of people is gone, and nothing can be added. */
  erasedAt: z._default(z.nullable(timestamp), null),
});

/** A recorded case after parsing: defaults filled in, text cleaned. */
export type CaseRecording = z.infer<typeof caseRecording>;

/** A recorded case as it is sent: what is optional may be missing. */
export type CaseRecordingInput = z.input<typeof caseRecording>;

/** A new status with its notes after parsing. */
export type StatusChange = z.infer<typeof statusChange>;

/** A remark that stays among officers, 1 to 2,000 characters. */
export type CaseNote = z.infer<typeof caseNote>;

/** What was done, with its photos; `close` is true unless said. */
export type CaseResult = z.infer<typeof caseResult>;

/** What a line of a list or a tile needs; the whole is an `OfficerCase`. */
export type CaseRow = z.infer<typeof caseRow>;

/** A page of rows with the mark of the next page, null on the last. */
export type CaseList = z.infer<typeof caseList>;

/** A case with its timeline, its files and what this officer may do about it now. */
export type OfficerCase = z.infer<typeof officerCase>;

/** Why a confidential complainant is to be shown; it is audited. */
export const identityReveal = z.object({ reason: text({ min: 10, max: 500 }) });
