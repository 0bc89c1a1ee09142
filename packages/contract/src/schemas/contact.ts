import * as z from 'zod/mini';
import { parsePhone, phoneIssue } from '../thai/phone.ts';
import { cleanText } from '../thai/text.ts';
import { isEmail } from './is-email.ts';

// Short numbers such as 1567 can be dialled, but nobody can be called back on one.
const shortestOwnNumber = 9;

const canonicalPhone = z.transform((typed: string, context) => {
  const parsed = parsePhone(typed);
  if (parsed === undefined || parsed.length < shortestOwnNumber) {
    context.issues.push({ code: 'custom', message: phoneIssue(typed), input: typed });
    return z.NEVER;
  }
  return parsed;
});

/** Characters; RFC 5321 has no way to write more. */
const longestEmail = 254;

/**
 * A person's telephone number in any spelling; parsed to digits, extension as `;ext=12`, and with the
 * plus sign where it is of another country.
 */
export const phone = z.pipe(
  z
    .string('required')
    .check(z.refine((typed) => typed.trim() !== '', { error: 'required', abort: true })),
  canonicalPhone,
);

/** The same, or nothing: a letter may come without a telephone number. */
export const optionalPhone = z.optional(
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed) => (typed.trim() === '' ? undefined : typed)),
    ),
    z.optional(z.pipe(z.string(), canonicalPhone)),
  ),
);

/** An e-mail address, or nothing. */
export const optionalEmail = z.optional(
  z.pipe(
    z.pipe(z.string(), z.transform(cleanText)),
    z.pipe(
      z.string().check(
        z.refine((value) => value === '' || isEmail(value), {
          error: 'email_invalid',
          abort: true,
        }),
        z.refine(({ length }) => length <= longestEmail, {
          error: 'too_long',
          params: { limit: longestEmail },
        }),
      ),
      z.transform((value) => (value === '' ? undefined : value)),
    ),
  ),
);
