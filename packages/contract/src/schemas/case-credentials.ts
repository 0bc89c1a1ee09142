import * as z from 'zod/mini';
import { normalizeAccessCode } from '../case/access-code.ts';
import { normalizeCaseNumber } from '../case/case-number.ts';
import type { IssueCode } from '../errors/issue-codes.ts';

function normalized(normalize: (typed: string) => string | undefined, code: IssueCode) {
  return z.pipe(
    z
      .string('required')
      .check(z.refine((typed) => typed.trim() !== '', { error: 'required', abort: true })),
    z.transform((typed, context) => {
      const value = normalize(typed);
      if (value === undefined) {
        context.issues.push({ code: 'custom', message: code, input: typed });
        return z.NEVER;
      }
      return value;
    }),
  );
}

/** A case number in any reasonable spelling, parsed to `2570-50-000123-7`. */
export const caseNumber = normalized(normalizeCaseNumber, 'case_number_invalid');

/** An access code in any reasonable spelling, parsed to `XXXX-XXXX-XXXX` (Crockford base 32). */
export const accessCode = normalized(normalizeAccessCode, 'access_code_invalid');

/** What opens the public view of a case. */
export const caseCredentials = z.object({ number: caseNumber, code: accessCode });
