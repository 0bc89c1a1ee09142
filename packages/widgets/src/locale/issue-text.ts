import type { IssueCode } from '@damrong/contract';

/** One fault of a field, with what its sentence may need. */
export interface Issue {
  readonly code: IssueCode;
  readonly limit?: number | undefined;
  /** How many characters are too many. */
  readonly over?: number | undefined;
  /** The value that was probably meant, and what was typed. */
  readonly suggestion?: number | undefined;
  readonly typed?: string | undefined;
}

/** A sentence for each code; each says how to mend the fault. */
export type IssueMessages = Readonly<Record<IssueCode, string | ((issue: Issue) => string)>>;

/** The sentence for one fault; a field may word some codes itself. */
export function issueText(
  issue: Issue,
  messages: IssueMessages,
  own: Partial<IssueMessages> = {},
): string {
  const message = own[issue.code] ?? messages[issue.code];
  return typeof message === 'string' ? message : message(issue);
}
