import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from './answers.ts';
import { askChoice, askDay, askNumber, askText, askYesNo, when } from './ask.ts';
import { askedQuestions } from './asked-questions.ts';
import { checkAnswers } from './check-answers.ts';
import type { Question } from './question.ts';

const today = '2026-11-22';

const questions: readonly Question[] = [
  { ...askChoice('kind', ['ชนิด', 'Kind'], { a: ['ก', 'A'], b: ['ข', 'B'] }), required: true },
  askText('name', ['ชื่อ', 'Name'], { max: 5, ...when('kind', 'a') }),
  askYesNo('hurt', ['บาดเจ็บหรือไม่', 'Hurt?'], when('kind', 'b')),
  askDay('since', ['ตั้งแต่วันใด', 'Since when?'], when('hurt', 'yes')),
  askNumber('count', ['จำนวน', 'How many?'], { min: 1, max: 10 }),
];

const asked = (given: Answers) => askedQuestions(questions, given).map(({ code }) => code);

const issues = (given: Answers) =>
  checkAnswers(questions, given, today).issues.map(({ path, code, limit }) =>
    [path.join('.'), code, limit].filter((part) => part !== undefined).join(' '),
  );

describe('askedQuestions', () => {
  const cases: [string, Answers, string[]][] = [
    ['nothing answered', {}, ['kind', 'count']],
    ['the first choice', { kind: 'a' }, ['kind', 'name', 'count']],
    ['the other choice', { kind: 'b' }, ['kind', 'hurt', 'count']],
    ['two conditions in a row', { kind: 'b', hurt: 'yes' }, ['kind', 'hurt', 'since', 'count']],
    [
      'a condition below one that is not fulfilled',
      { kind: 'a', hurt: 'yes' },
      ['kind', 'name', 'count'],
    ],
    ['a number where a choice is meant', { kind: 1 }, ['kind', 'count']],
  ];
  for (const [title, given, expected] of cases) {
    it(`asks ${expected.join(', ')} after ${title}`, () =>
      assert.deepEqual(asked(given), expected));
  }
});

describe('checkAnswers', () => {
  const invalid: [string, Answers, string[]][] = [
    ['a missing answer that is needed', {}, ['answers.kind required']],
    ['an empty one', { kind: '' }, ['answers.kind required']],
    ['a choice that does not exist', { kind: 'c' }, ['answers.kind answer_unknown']],
    ['a number for a choice', { kind: 2 }, ['answers.kind invalid']],
    ['a question that does not exist', { kind: 'a', other: 'x' }, ['answers.other answer_unknown']],
    [
      'a name of every object',
      { kind: 'a', constructor: 'x' },
      ['answers.constructor answer_unknown'],
    ],
    ['a question that is not asked', { kind: 'a', hurt: 'yes' }, ['answers.hurt answer_unknown']],
    ['a text that is too long', { kind: 'a', name: 'กขคงจฉ' }, ['answers.name too_long 5']],
    ['NUL in a text', { kind: 'a', name: 'ก\0' }, ['answers.name characters_forbidden']],
    ['half a surrogate pair', { kind: 'a', name: '\ud800' }, ['answers.name characters_forbidden']],
    ['a number as text', { kind: 'a', count: '3' }, ['answers.count number_invalid']],
    ['no number', { kind: 'a', count: NaN }, ['answers.count number_invalid']],
    ['a number below', { kind: 'a', count: 0 }, ['answers.count number_too_small 1']],
    ['a number above', { kind: 'a', count: 11 }, ['answers.count number_too_large 10']],
    [
      '30 February',
      { kind: 'b', hurt: 'yes', since: '2026-02-30' },
      ['answers.since date_impossible'],
    ],
    [
      'words for a day',
      { kind: 'b', hurt: 'yes', since: 'เมื่อวาน' },
      ['answers.since date_impossible'],
    ],
    ['tomorrow', { kind: 'b', hurt: 'yes', since: '2026-11-23' }, ['answers.since date_in_future']],
    [
      'a day of long ago',
      { kind: 'b', hurt: 'yes', since: '1800-01-01' },
      ['answers.since date_too_old'],
    ],
  ];
  for (const [title, given, expected] of invalid) {
    it(`names ${title}`, () => assert.deepEqual(issues(given), expected));
  }

  it('gives cleaned answers in the order of the questions', () => {
    const given = { count: 2.5, name: ' นํ้า ', kind: 'a' };
    const { answers } = checkAnswers(questions, given, today);
    assert.deepEqual(
      answers.map(({ question, value }) => [question.code, value]),
      [
        ['kind', 'a'],
        ['name', 'น้ำ'],
        ['count', 2.5],
      ],
    );
  });

  it('leaves out what is empty, and counts an emoji as one character', () => {
    const { answers, issues: none } = checkAnswers(
      questions,
      { kind: 'a', name: '😀😀😀😀😀', count: '' },
      today,
    );
    assert.deepEqual(none, []);
    assert.deepEqual(
      answers.map(({ question }) => question.code),
      ['kind', 'name'],
    );
  });
});
