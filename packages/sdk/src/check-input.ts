import { toFieldIssues, type Endpoint, type FieldIssue } from '@damrong/contract';
import * as z from 'zod/mini';
import type { Given } from './describe-request.ts';
import { InputError } from './errors/input-error.ts';

/**
 * The schemas only judge; the centre parses with the same ones.
 * @throws InputError with the validation issues of every part.
 */
export function checkInput({ id: call, input }: Endpoint, given: Given): void {
  const issues = [
    ...issuesOf(input.params, given.params),
    ...issuesOf(input.query, given.query),
    ...issuesOf(input.body, given.body),
  ];
  if (issues.length > 0) throw new InputError({ call, code: 'input_invalid', issues });
}

function issuesOf(schema: z.core.$ZodType | undefined, value: unknown): FieldIssue[] {
  if (schema === undefined) return [];
  const result = z.safeParse(schema, value);
  return result.success ? [] : toFieldIssues(result.error.issues);
}
