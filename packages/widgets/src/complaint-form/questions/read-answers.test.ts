import { askedQuestions, type Question, type TypedAnswers } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { readAnswers } from './answers.ts';

const words = { th: 'คำถาม', en: 'Question' };
const choices = ['a', 'b'].map((code) => ({ code, ...words }));

const questions: readonly Question[] = [
  { code: 'kind', kind: 'choice', choices, ...words },
  { code: 'day', kind: 'date', when: { question: 'kind', is: ['b'] }, ...words },
  { code: 'count', kind: 'number', max: 10, ...words },
];

const read = (typed: TypedAnswers) => readAnswers(questions, typed, '2026-11-22');
const issues = (typed: TypedAnswers) =>
  read(typed).issues.map(({ field, code }) => `${field}: ${code}`);

describe('readAnswers', () => {
  it('sends nothing of what is empty', () => {
    const typed = { kind: '', day: { day: ' ', month: '', year: '' }, count: '  ' };
    expect(read(typed)).to.deep.equal({ answers: {}, issues: [] });
  });

  it('reads Buddhist days, and numbers in Thai digits with commas', () => {
    const typed = { kind: 'b', day: { day: '๑', month: '11', year: '๒๕๖๙' }, count: '๑,0' };
    expect(read(typed).answers).to.deep.equal({ kind: 'b', day: '2026-11-01', count: 10 });
  });

  it('keeps to itself what was typed for a question that is hidden again', () => {
    const typed = { kind: 'a', day: { day: '1', month: '11', year: '2026' } };
    expect(askedQuestions(questions, typed).map(({ code }) => code)).to.deep.equal([
      'kind',
      'count',
    ]);
    expect(read(typed)).to.deep.equal({ answers: { kind: 'a' }, issues: [] });
  });

  it('names faults in the order of the questions', () => {
    const typed = { kind: 'b', day: { day: '1', month: '11', year: '2026' }, count: 'สิบ' };
    expect(issues(typed)).to.deep.equal([
      'answers.day: year_not_buddhist',
      'answers.count: number_invalid',
    ]);
    expect(issues({ count: '11' })).to.deep.equal(['answers.count: number_too_large']);
    expect(issues({ kind: 'c' })).to.deep.equal(['answers.kind: answer_unknown']);
  });

  it('misses an answer that is needed, and not one that could not be read', () => {
    const needed = questions.map((question) => ({ ...question, required: true }));
    const issues = readAnswers(
      needed,
      { kind: 'b', day: { day: '40', month: '1', year: '2569' } },
      '2026-11-22',
    ).issues.map(({ field, code }) => `${field}: ${code}`);
    expect(issues).to.deep.equal(['answers.day: date_impossible', 'answers.count: required']);
  });
});
