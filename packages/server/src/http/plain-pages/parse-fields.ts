import { toFieldIssues, type FieldIssue } from '@damrong/contract';
import * as z from 'zod/mini';
import { ProblemError } from '../../problem-error.ts';
import { unstorableText } from '../unstorable-text.ts';

/**
 * What was typed, as the contract reads it.
 * @param before what is wrong already
 * @throws ProblemError with everything that has to be mended
 */
export function parseFields<Schema extends z.ZodMiniType>(
  schema: Schema,
  body: object,
  before: readonly FieldIssue[] = [],
): z.output<Schema> {
  const parsed = z.safeParse(schema, body);
  const issues = [
    ...before,
    ...(parsed.success ? unstorableText(parsed.data) : toFieldIssues(parsed.error.issues)),
  ];
  if (!parsed.success || issues.length > 0) throw new ProblemError('input_invalid', { issues });
  return parsed.data;
}
