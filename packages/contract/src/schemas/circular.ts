import * as z from 'zod/mini';
import { attachmentId } from './attachment.ts';
import { attachmentSizes } from './attachment-request.ts';
import { calendarDate, timestamp } from './calendar.ts';
import { provinceCode } from './location.ts';
import { text } from './text.ts';
import { uploadId } from './upload.ts';

/** Most enclosures, pictures and PDF files together, that the ministry sends with one circular. */
export const MAX_CIRCULAR_FILES = 5;

/** What the ministry has done with it in a version: sent first, corrected later, withdrawn last. */
export const circularActions = ['sent', 'corrected', 'withdrawn'] as const;

/** Whether it is in force, or was taken back by the ministry. */
export const circularStates = ['sent', 'withdrawn'] as const;

export const circularId = z.uuid('invalid');

const reason = text({ min: 3, max: 500 });

const writing = {
  /** As it stands on the paper, such as `มท ๐๒๐๕.๓/ว ๒๘๘๑๑`. */
  number: text({ max: 60 }),
  /** The day on the paper. */
  dated: calendarDate,
  subject: text({ min: 3, max: 300 }),
  /** Plain text with the marks of `parseMarkedText`. */
  body: text({ max: 20_000 }),
  /** The day by which each centre has acknowledged it. */
  dueOn: calendarDate,
  /** Codes of those that get it; null for all. */
  provinces: z._default(
    z.nullable(
      z.array(provinceCode).check(z.minLength(1, 'required'), z.maxLength(100, 'too_long')),
    ),
    null,
  ),
};

const title = text({ min: 2, max: 200 });

const addedFiles = z._default(
  z
    .array(z.object({ upload: uploadId, title }))
    .check(z.maxLength(MAX_CIRCULAR_FILES, 'too_many_files')),
  [],
);

/** Nobody can have acknowledged a letter before the day on which it was written. */
function isDueLater({ dated, dueOn }: { readonly dated: string; readonly dueOn: string }): boolean {
  return dated <= dueOn;
}

const dueTooEarly = { path: ['dueOn'], error: 'date_impossible' };

/** What the ministry writes before it sends one: paper, enclosures, last day and recipients. */
export const newCircular = z
  .object({ ...writing, files: addedFiles })
  .check(z.refine(isDueLater, dueTooEarly));

/**
 * What a circular says, anew, and why. Whoever has got it keeps it; provinces can be added. Of its files
 * those stay that are named.
 */
export const circularCorrection = z
  .object({
    ...writing,
    reason,
    keptFiles: z._default(
      z.array(attachmentId).check(z.maxLength(MAX_CIRCULAR_FILES, 'too_many_files')),
      [],
    ),
    files: addedFiles,
  })
  .check(z.refine(isDueLater, dueTooEarly));

/** Why a circular counts no more. */
export const circularWithdrawal = z.object({ reason });

/** The wording that lies open, or that is acknowledged. */
export const circularReading = z.object({
  edition: z.int('invalid').check(z.minimum(1, 'invalid')),
});

/** Provinces that are reminded of a circular that they have not acknowledged. */
export const circularReminder = z.object({
  provinces: z.array(provinceCode).check(z.minLength(1, 'required'), z.maxLength(100, 'too_long')),
});

/** Circulars that contain the words in number or subject; all of them where nothing is searched. */
export const circularQuery = z.object({
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Id of the last circular of the page before. */
  cursor: z.optional(circularId),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** Names the enclosure that is wanted, whole or as a small preview. */
export const circularFileRequest = {
  params: z.object({ circular: circularId, id: attachmentId }),
  query: z.object({ size: z._default(z.enum(attachmentSizes), 'whole') }),
};

const signed = z.nullable(z.object({ name: z.string(), at: timestamp }));

/** How a centre stands with the present wording. */
const standingShape = {
  /** Who was the first to open it at the centre; null while nobody has. */
  read: signed,
  /** Who has acknowledged it for the centre; null while nobody has. */
  acknowledged: signed,
  /** When the ministry last reminded the centre of it; null if never. */
  remindedAt: z.nullable(timestamp),
};

const rowShape = {
  id: z.string(),
  number: z.string(),
  dated: calendarDate,
  subject: z.string(),
  dueOn: calendarDate,
  state: z.enum(circularStates),
  /** 1 as it was sent, one more for each correction; each is read and acknowledged anew. */
  edition: z.int(),
  sentAt: timestamp,
  /** When it was last corrected or withdrawn, or sent. */
  changedAt: timestamp,
  /** Of the officer's own centre; null for the ministry. */
  standing: z.nullable(z.object(standingShape)),
  /** How many centres it has and how far they are; null for a centre. */
  counts: z.nullable(z.object({ centers: z.int(), read: z.int(), acknowledged: z.int() })),
  version: z.int(),
};

/** A line of the list, with the standing of the centre or the counts of the ministry. */
export const circularRow = z.object(rowShape);

const circularFile = z.object({
  id: attachmentId,
  /** What it is called in the list of enclosures. */
  title: z.string(),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  bytes: z.number(),
  /** Pixels of a picture; null for a document. */
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
});

const circularVersion = z.object({
  version: z.int(),
  edition: z.int(),
  action: z.enum(circularActions),
  at: timestamp,
  by: z.string(),
  /** Why it was corrected or withdrawn; null as it was sent. */
  reason: z.nullable(z.string()),
  number: z.string(),
  dated: calendarDate,
  subject: z.string(),
  body: z.string(),
  dueOn: calendarDate,
  /** Titles of the files. */
  files: z.array(z.string()),
});

/** A circular with all that it says, its history, and how centres stand with it. */
export const circular = z.object({
  ...rowShape,
  body: z.string(),
  /** True where it went to every province. */
  toAll: z.boolean(),
  /** Files of the present wording; of one that was withdrawn a centre sees none. */
  files: z.array(circularFile),
  /** The latest first. */
  history: z.array(circularVersion),
  /** For the ministry every centre that has it; for a centre its own alone. */
  standings: z.array(
    z.object({
      provinceCode: z.string(),
      ...standingShape,
      /** The latest earlier wording that it has acknowledged; null for none. */
      earlierEdition: z.nullable(z.int()),
    }),
  ),
});

/** One page of circulars, the latest first, and the id after which the next one begins. */
export const circularList = z.object({
  circulars: z.array(circularRow),
  nextCursor: z.nullable(z.string()),
});

/** A circular before it is sent, checked and cleaned. */
export type NewCircular = z.infer<typeof newCircular>;
/** All of a circular that a correction says anew, with the reason for it. */
export type CircularCorrection = z.infer<typeof circularCorrection>;
/** Why the ministry takes a circular back. */
export type CircularWithdrawal = z.infer<typeof circularWithdrawal>;
/** Which wording of a circular a centre has read, or acknowledges. */
export type CircularReading = z.infer<typeof circularReading>;
/** Provinces that get a mail about a circular. */
export type CircularReminder = z.infer<typeof circularReminder>;
/** Which circulars are asked for, with all defaults filled in. */
export type CircularQuery = z.infer<typeof circularQuery>;
/** A line of `listCirculars`: number, day, subject, due day, and how centres stand with it. */
export type CircularRow = z.infer<typeof circularRow>;
/** Answer of `readCircular`: text, files, history and standings. */
export type Circular = z.infer<typeof circular>;
/** A file of a circular, with its title on the paper; its bytes are fetched apart. */
export type CircularFile = Circular['files'][number];
/** Who has read and acknowledged a circular for a centre, and when it was reminded. */
export type CircularStanding = Circular['standings'][number];
/** What the ministry did with a circular: sent, corrected or withdrawn. */
export type CircularAction = (typeof circularActions)[number];
/** Whether a circular counts or was taken back. */
export type CircularState = (typeof circularStates)[number];
/** Answer of `listCirculars`, the latest first. */
export type CircularList = z.infer<typeof circularList>;
