import type { $ZodIssue } from 'zod/v4/core';
import { isIssueCode } from './issue-codes.ts';
import type { FieldIssue } from './problem.ts';

/**
 * The issues of a failed parse as the API states them: one path and one code each. A message that
 * is not one of our codes (a wrong type, say) becomes `invalid`.
 */
export function toFieldIssues(issues: readonly $ZodIssue[]): FieldIssue[] {
  return issues.map((issue) => {
    const limit = limitOf(issue);
    return {
      path: issue.path.filter((part) => typeof part !== 'symbol'),
      code: isIssueCode(issue.message) ? issue.message : 'invalid',
      ...(typeof limit === 'number' ? { limit } : {}),
    };
  });
}

function limitOf(issue: $ZodIssue): number | undefined {
  if (issue.code === 'too_big') return Number(issue.maximum);
  if (issue.code === 'too_small') return Number(issue.minimum);
  const limit: unknown = issue.code === 'custom' ? issue.params?.['limit'] : undefined;
  return typeof limit === 'number' ? limit : undefined;
}
