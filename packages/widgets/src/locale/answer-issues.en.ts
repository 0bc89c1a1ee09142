import type { AnswerIssueMessages } from './issue-text.ts';

export const answerIssuesEn: AnswerIssueMessages = {
  answer_unknown: 'This question or choice has changed. Please answer it again',
  number_invalid: 'Please write a number, for example 20',
  number_too_small: ({ limit }) => `Please write a number of at least ${limit ?? 0}`,
  number_too_large: ({ limit = 0 }) => `Please write a number up to ${limit.toLocaleString('en')}`,
};
