import type { QuestionMessages } from './question.th.ts';

export const questionEn: QuestionMessages = {
  heading: 'Question to the complainant',
  ask: 'Ask the complainant',
  label: 'Question to the complainant',
  hint: 'The complainant reads this and answers on the page of the case. Ask one thing, plainly, and never for an ID number.',
  replaces: 'A question still waits for its answer. A new one takes its place.',
  days: 'Answer wanted within',
  usual: (days) => `As usual (${days} ${days === 1 ? 'day' : 'days'})`,
  inDays: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  submit: 'Send the question',
  saved: 'The question has been sent to the complainant',
  askedOn: (date) => `Asked on ${date}`,
  answerBy: (date) => `answer wanted by ${date}`,
  answer: (date) => `The complainant answered on ${date}`,
  reopened: 'The complainant asked to reopen this case',
};
