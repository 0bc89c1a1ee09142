import * as z from 'zod/mini';
import { parsePhone, phoneIssue } from '../thai/phone.ts';

/** A number of an office, in any spelling; short ones such as 1567 too. */
export const officePhone = z.pipe(
  z.string('required'),
  z.transform((typed, context) => {
    const parsed = parsePhone(typed);
    if (parsed !== undefined) return parsed;
    context.issues.push({ code: 'custom', message: phoneIssue(typed), input: typed });
    return z.NEVER;
  }),
);
