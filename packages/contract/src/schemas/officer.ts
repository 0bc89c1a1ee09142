import * as z from 'zod/mini';
import { permissionCodes } from '../access/access.ts';
import { officerRoleCodes } from '../codes/officer-roles.ts';
import { timestamp } from './calendar.ts';

/** The fewest characters of an officer's password. */
export const passwordMinimum = 12;

/** Username in any case of letters, and password. */
export const signIn = z.object({
  username: z.string('required').check(z.minLength(1, 'required'), z.maxLength(100, 'too_long')),
  password: z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')),
});

/** The password in use and the next one, which may not be a common one. */
export const passwordChange = z.object({
  current: z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')),
  next: z
    .string('required')
    .check(z.minLength(passwordMinimum, 'password_too_short'), z.maxLength(200, 'too_long')),
});

/** A desk that is older than the centre takes a right that it does not know for one that all have. */
const permission = z.pipe(
  z.transform((code) => permissionCodes.find((known) => known === code) ?? 'account.own'),
  z.enum(permissionCodes),
);

/** The signed-in officer. `provinceCode` is null for the ministry's administrator. */
export const officerSession = z.object({
  username: z.string(),
  displayName: z.string(),
  role: z.enum(officerRoleCodes),
  provinceCode: z.nullable(z.string()),
  /** The agency of an agency officer; null for everybody else. */
  agencyId: z.nullable(z.string()),
  mustChangePassword: z.boolean(),
  /** What this session may do; with a one-time password only what belongs to the account. */
  permissions: z.array(permission),
  expiresAt: timestamp,
});

/** Who is signed in, what they may do, and until when. */
export type OfficerSession = z.infer<typeof officerSession>;
