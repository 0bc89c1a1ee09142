import * as z from 'zod/mini';
import { officerRoleCodes } from '../codes/officer-roles.ts';
import { agencyId } from './agency.ts';
import { timestamp } from './calendar.ts';
import { optionalEmail } from './contact.ts';
import { provinceCode } from './location.ts';
import { personName } from './text.ts';

/** How an officer signs in: never changed, and compared in small letters. */
export const officerUsername = z.pipe(
  z.string('required').check(z.minLength(1, 'required')),
  z.pipe(
    z.transform((text: string) => text.trim().toLowerCase()),
    z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{1,48}[a-z0-9]$/, 'invalid')),
  ),
);

/**
 * Where an officer works: the ministry's administrator in no province, an agency officer where the
 * agency is, everybody else in one.
 */
const posting = {
  role: z.enum(officerRoleCodes, 'required'),
  provinceCode: z.nullable(provinceCode),
  /** The agency of an agency officer. */
  agencyId: z._default(z.nullable(agencyId), null),
};

interface Posting {
  readonly role: string;
  readonly provinceCode: string | null;
  readonly agencyId: string | null;
}

function fits({ role, provinceCode }: Posting): boolean {
  return role === 'agency_officer' || (role === 'administrator') === (provinceCode === null);
}

function hasAgency({ role, agencyId: agency }: Posting): boolean {
  return (role === 'agency_officer') === (agency !== null);
}

const fitting = [
  z.refine<Posting>(fits, { path: ['provinceCode'], error: 'province_unknown' }),
  z.refine<Posting>(hasAgency, { path: ['agencyId'], error: 'required' }),
] as const;

/** Where reminders of due days go; none, or null, for nowhere. */
const email = z.nullish(optionalEmail);

/** An account to be made. Its first password is made by the centre and has to be changed. */
export const newOfficerAccount = z
  .object({ username: officerUsername, displayName: personName, email, ...posting })
  .check(...fitting);

/** How an account stands: `new` until its one-time password has been changed. */
export const accountStates = ['new', 'active', 'disabled'] as const;

/** One account as those see it who may work on it. */
export const officerAccount = z.object({
  username: z.string(),
  displayName: z.string(),
  /** Where reminders of due days go; null for none. */
  email: z.nullable(z.string()),
  role: z.enum(officerRoleCodes),
  provinceCode: z.nullable(z.string()),
  agencyId: z.nullable(z.string()),
  /** Its name in the register. */
  agencyName: z.nullable(z.string()),
  state: z.enum(accountStates),
  createdAt: timestamp,
  /** Null until the first sign-in. */
  signedInAt: z.nullable(timestamp),
  /** Goes up with each change; a change names the one that it is about. */
  version: z.int(),
});

/** A page of the list of accounts; by username, from the one after `cursor`. */
export const officerAccountQuery = z.object({
  province: z.optional(provinceCode),
  /** A part of username or name. */
  search: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  /** Username of the last account of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(50, 'invalid'))),
  limit: z._default(
    z.coerce.number().check(z.minimum(1, 'invalid'), z.maximum(100, 'invalid')),
    50,
  ),
});

/** A page in the order of usernames; `nextCursor` is null on the last. */
export const officerAccountList = z.object({
  accounts: z.array(officerAccount),
  nextCursor: z.nullable(z.string()),
});

/** The whole account anew, as its editor saw it at `version`. */
export const officerAccountChange = z
  .object({
    displayName: personName,
    email,
    ...posting,
    disabled: z.boolean('required'),
    version: z.int('required'),
  })
  .check(...fitting);

/** Names the version of the account that was seen, so that two resets at once are one. */
export const passwordReset = z.object({ version: z.int('required') });

/** An account with a password that is shown this once. */
export const oneTimeAccount = z.object({ account: officerAccount, oneTimePassword: z.string() });

/** A device that is signed in to the account of the officer who asks. */
export const ownSession = z.object({
  id: z.string(),
  /** Browser and system, as far as the browser told them; may be empty. */
  device: z.string(),
  signedInAt: timestamp,
  expiresAt: timestamp,
  /** The session that asks. */
  current: z.boolean(),
});

/** All devices that are signed in to the account, the newest first. */
export const ownSessionList = z.object({ sessions: z.array(ownSession) });

export const sessionId = z.uuid('invalid');

/** An account without anything secret. */
export type OfficerAccount = z.infer<typeof officerAccount>;

/** A page of accounts; `nextCursor` is null on the last. */
export type OfficerAccountList = z.infer<typeof officerAccountList>;

/** Search and page after parsing, 50 accounts unless given. */
export type OfficerAccountQuery = z.infer<typeof officerAccountQuery>;

/** All of an account that can change, with the version that its editor saw. */
export type OfficerAccountChange = z.infer<typeof officerAccountChange>;

/** An account with the password that its officer types once and then replaces. */
export type OneTimeAccount = z.infer<typeof oneTimeAccount>;

/** A device on which the officer who asks is signed in. */
export type OwnSession = z.infer<typeof ownSession>;

/** All of the officer's sessions that have not ended. */
export type OwnSessionList = z.infer<typeof ownSessionList>;

/** An account to be made, after parsing: the username in small letters. */
export type NewOfficerAccount = z.infer<typeof newOfficerAccount>;
