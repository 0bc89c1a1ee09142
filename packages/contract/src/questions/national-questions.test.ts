import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categories } from '../codes/categories.ts';
import { cleanText } from '../thai/text.ts';
import { nationalQuestions } from './national-questions.ts';
import { question as questionSchema, type Question } from './question.ts';

const all = Object.entries(nationalQuestions).flatMap(([category, questions]) =>
  questions.map((question): [string, Question] => [`${category} ${question.code}`, question]),
);

const isThai = (text: string) => cleanText(text) === text && /[ก-๙]/.test(text);
const isEnglish = (text: string) => /^[A-Z0-9][\x20-\x7e’]*$/.test(text);

describe('national questions', () => {
  it('are those of known categories, one to four each, at least 25 categories', () => {
    const codes = categories.map(({ code }) => code);
    for (const [category, questions] of Object.entries(nationalQuestions)) {
      assert.ok(codes.includes(category), category);
      assert.ok(questions.length >= 1 && questions.length <= 4, category);
      assert.equal(new Set(questions.map(({ code }) => code)).size, questions.length, category);
    }
    assert.ok(Object.keys(nationalQuestions).length >= 25);
  });

  it('have the shape that the API promises', () => {
    for (const [name, question] of all) {
      assert.ok(questionSchema.safeParse(question).success, name);
    }
  });

  it('say everything in both languages', () => {
    for (const [name, { th, en, hint, unit, choices }] of all) {
      assert.ok(isThai(th) && isEnglish(en), name);
      for (const words of [hint, ...(choices ?? [])]) {
        if (words !== undefined) assert.ok(isThai(words.th) && isEnglish(words.en), name);
      }
      if (unit !== undefined) assert.ok(isThai(unit.th) && /^[a-z ]+$/.test(unit.en), name);
    }
  });

  it('have sensible limits', () => {
    for (const [name, { kind, choices, min, max, required }] of all) {
      assert.equal(required, undefined, name);
      assert.equal(choices !== undefined, kind === 'choice', name);
      if (choices !== undefined) {
        assert.ok(choices.length >= 2 && choices.length <= 6, name);
        assert.equal(new Set(choices.map(({ code }) => code)).size, choices.length, name);
      }
      if (kind === 'text') assert.ok(max !== undefined && max >= 10 && max <= 200, name);
      if (kind === 'number') assert.ok((max ?? 0) > (min ?? 0), name);
      if (kind === 'choice' || kind === 'date') assert.equal(max, undefined, name);
    }
  });

  it('depend only on choices of an earlier question of the same category', () => {
    for (const [category, questions] of Object.entries(nationalQuestions)) {
      questions.forEach(({ when, code }, index) => {
        if (when === undefined) return;
        const earlier = questions.slice(0, index).find((one) => one.code === when.question);
        const choices = earlier?.choices?.map((choice) => choice.code) ?? [];
        assert.ok(
          when.is.length > 0 && when.is.every((is) => choices.includes(is)),
          `${category} ${code}`,
        );
      });
    }
  });
});
