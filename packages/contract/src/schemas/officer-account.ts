import * as z from 'zod/mini';
import { officerRoleCodes } from '../codes/officer-roles.ts';
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

/** Where an officer works: the ministry's administrator in no province, everybody else in one. */
const posting = {
  role: z.enum(officerRoleCodes, 'required'),
  provinceCode: z.nullable(provinceCode),
};

interface Posting {
  readonly role: string;
  readonly provinceCode: string | null;
}

function fits({ role, provinceCode }: Posting): boolean {
  return (role === 'administrator') === (provinceCode === null);
}

export const newOfficerAccount = z
  .object({ username: officerUsername, displayName: personName, ...posting })
  .check(z.refine(fits, { path: ['provinceCode'], error: 'province_unknown' }));

export type NewOfficerAccount = z.infer<typeof newOfficerAccount>;
