import {
  categories,
  createSearch,
  dangers,
  findDangers,
  spokenWords,
  synonyms,
} from '@damrong/contract';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpusHeldOut } from './corpus-held-out.ts';
import { corpusToTune } from './corpus-to-tune.ts';
import { dangersHeldOut } from './dangers-held-out.ts';
import { dangersToTune } from './dangers-to-tune.ts';

// As the server lists them and the form searches them.
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

const linesOf: Readonly<Record<string, readonly string[]>> = {
  fire: ['199'],
  gas: ['199'],
  violence: ['191'],
  weapon: ['191'],
  injury: ['1669'],
  animal: ['199'],
};

interface Phrase {
  readonly text: string;
  readonly right: readonly string[];
  /** Any of them helps. */
  readonly lines: readonly string[];
}

function read(corpus: string): Phrase[] {
  return corpus
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', right = '', line = ''] = row.split('|').map((part) => part.trim());
      return {
        text,
        right: right.split(',').filter(Boolean),
        lines: line.split(',').filter(Boolean),
      };
    });
}

const firstThree = (text: string) =>
  search(text)
    .slice(0, 3)
    .map(({ code }) => code);

const linesFor = (text: string) =>
  findDangers(text, dangers).flatMap(({ code, line }) => line?.number ?? linesOf[code] ?? []);

const isThai = ({ text }: Phrase) => /[ก-๙]/.test(text);

const corpora = {
  'to tune': [...read(corpusToTune), ...read(dangersToTune)],
  'held out': [...read(corpusHeldOut), ...read(dangersHeldOut)],
};

describe('the corpus', () => {
  it('has enough phrases, each once, in both halves', () => {
    const all = Object.values(corpora).flat();
    assert.ok(all.filter(isThai).length >= 400);
    assert.ok(all.filter((phrase) => !isThai(phrase)).length >= 100);
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
  });

  it('names categories that there are', () => {
    const known = new Set(categories.map(({ code }) => code));
    const named = Object.values(corpora).flatMap((half) => half.flatMap(({ right }) => right));
    assert.deepEqual(
      [...named, ...Object.keys(spokenWords)].filter((code) => !known.has(code)),
      [],
    );
  });
});

for (const [name, phrases] of Object.entries(corpora)) {
  describe(`search and danger, ${name}`, () => {
    const sought = phrases.filter(({ right }) => right.length > 0);

    for (const [language, ofIt] of [
      ['Thai', sought.filter(isThai)],
      ['English', sought.filter((phrase) => !isThai(phrase))],
    ] as const) {
      it(`finds the right category among the first three for 95 % in ${language}`, () => {
        const missed = ofIt.filter(
          ({ text, right }) => !firstThree(text).some((code) => right.includes(code)),
        );
        const told = missed.map(({ text }) => `${text} → ${firstThree(text).join(' ')}`);
        assert.ok(missed.length <= ofIt.length * 0.05, told.join('\n'));
      });
    }

    it('shows the right line for every danger', () => {
      const missed = phrases.filter(
        ({ text, lines }) =>
          lines.length > 0 && !linesFor(text).some((line) => lines.includes(line)),
      );
      assert.deepEqual(
        missed.map(({ text, lines }) => `${text}: ${lines.join()}, not ${linesFor(text).join()}`),
        [],
      );
    });

    it('shows a line without need in one of fifty at most', () => {
      const calm = phrases.filter(({ lines }) => lines.length === 0);
      const alarmed = calm.filter(({ text }) => linesFor(text).length > 0);
      const told = alarmed.map(({ text }) => `${text}: ${linesFor(text).join(' ')}`);
      assert.ok(alarmed.length <= calm.length / 50, told.join('\n'));
    });
  });
}
