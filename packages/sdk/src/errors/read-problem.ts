import { isIssueCode, type FieldIssue } from '@damrong/contract';

/** What the SDK uses of a problem document. */
export interface AnsweredProblem {
  readonly code: string;
  readonly traceId: string | undefined;
  readonly issues: readonly FieldIssue[];
  readonly retryAfter: number | undefined;
}

/**
 * Reads a problem document leniently, not by its schema: a page that was pasted years ago must
 * still understand a centre that has since learned new codes.
 */
export function readProblem(body: unknown): AnsweredProblem | undefined {
  if (!isRecord(body) || typeof body['code'] !== 'string') return undefined;
  const { code, traceId, issues, retryAfter } = body;
  return {
    code,
    traceId: typeof traceId === 'string' ? traceId : undefined,
    issues: Array.isArray(issues) ? issues.filter(isRecord).map(readIssue) : [],
    retryAfter: typeof retryAfter === 'number' && retryAfter >= 0 ? retryAfter : undefined,
  };
}

function readIssue({ path, code, limit }: Record<string, unknown>): FieldIssue {
  return {
    path: Array.isArray(path) ? path.filter(isPathPart) : [],
    code: typeof code === 'string' && isIssueCode(code) ? code : 'invalid',
    ...(typeof limit === 'number' ? { limit } : {}),
  };
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
