import type { QuestionText } from './question.th.ts';

export const questionEn: QuestionText = {
  heading: 'The centre needs more from you',
  intro: 'Your answer helps the officers to go on.',
  askedOn: (date) => `Asked on ${date}`,
  answerBy: (date, days) =>
    `Please answer by ${date} (${days === 0 ? 'today' : `in ${days} day${days === 1 ? '' : 's'}`})`,
  late: (date) =>
    `The answer was wanted by ${date}. You can still answer until the case is settled.`,
  label: 'Your answer',
  hint: 'Your ID number is not needed. If you do not know, please say so.',
  submit: 'Send the answer',
  sent: 'Your answer has been received. The officers will go on.',
  closed:
    'The centre no longer waits for an answer to this question. What you wrote is still here: copy it and send it as more information, or call 1567.',
  next: 'The centre waits for your answer. Please answer its question on this page, so that the officers can go on.',
  nextBy: (date) => `Please answer by ${date}`,
};
