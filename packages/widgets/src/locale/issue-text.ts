import type { FileIssueCode, IssueCode } from '@damrong/contract';

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

type Sentence = string | ((issue: Issue) => string);

type AnswerIssueCode = 'answer_unknown' | `number_${'invalid' | 'too_small' | 'too_large'}`;

type LaterIssueCode =
  | 'case_number_invalid'
  | 'access_code_invalid'
  | 'notice_not_read'
  | 'note_required'
  | 'score_required'
  | `password_${string}`;

type MessagesOf<Code extends IssueCode> = Readonly<Record<Code, Sentence>>;

export type AnswerIssueMessages = MessagesOf<AnswerIssueCode>;
export type LaterIssueMessages = MessagesOf<Extract<IssueCode, LaterIssueCode>>;

/**
 * A sentence for each code; each says how to mend the fault. Those of answers and of what no
 * complaint asks are there only where they are needed; files have words of their own.
 */
export type IssueMessages = MessagesOf<
  Exclude<IssueCode, AnswerIssueCode | LaterIssueCode | FileIssueCode>
> &
  Partial<AnswerIssueMessages & LaterIssueMessages & MessagesOf<FileIssueCode>>;

/** The sentence for one fault; a field may word some codes itself. */
export function issueText(
  issue: Issue,
  messages: IssueMessages,
  own: Partial<IssueMessages> = {},
): string {
  const message = own[issue.code] ?? messages[issue.code] ?? messages.invalid;
  return typeof message === 'string' ? message : message(issue);
}
