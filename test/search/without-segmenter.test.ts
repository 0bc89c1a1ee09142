import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { corpusHeldOut } from './corpus-held-out.ts';
import { corpusToTune } from './corpus-to-tune.ts';

// Firefox before 125 has none; whether there is one is read when the search is loaded.
Reflect.deleteProperty(Intl, 'Segmenter');

const phrases = [corpusHeldOut, corpusToTune].flatMap((corpus) =>
  corpus
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()))
    .map(([text = '', right = '']) => ({ text, right: right.split(',').filter(Boolean) }))
    .filter(({ right }) => right.length > 0),
);

describe('search in a browser that cannot split Thai into words', () => {
  let found: (readonly string[])[];
  before(async () => {
    const { categories, createSearch, spokenWords, synonyms } = await import('@damrong/contract');
    const search = createSearch(
      categories,
      ({ code, th, en, search: words, examples }) => [
        th,
        en,
        ...words,
        ...(spokenWords[code] ?? []),
        examples.th,
        examples.en,
      ],
      synonyms,
    );
    found = phrases.map(({ text }) => search(text).map(({ code }) => code));
  });

  for (const [language, isIt] of [
    ['Thai', /[ก-๙]/],
    ['English', /^[^ก-๙]+$/],
  ] as const) {
    it(`finds the right category among the first three for 95 % in ${language}`, () => {
      const ofIt = phrases
        .map((phrase, at) => ({ ...phrase, first: found[at]?.slice(0, 3) ?? [] }))
        .filter(({ text }) => isIt.test(text));
      const missed = ofIt.filter(({ right, first }) => !first.some((code) => right.includes(code)));
      assert.ok(
        missed.length <= ofIt.length * 0.05,
        missed.map(({ text, first }) => `${text} → ${first.join(' ')}`).join('\n'),
      );
    });
  }

  it('shows no more than five on average', () => {
    const shown = found.reduce((sum, { length }) => sum + length, 0);
    assert.ok(shown <= found.length * 5, `${shown} for ${found.length} phrases`);
  });
});
