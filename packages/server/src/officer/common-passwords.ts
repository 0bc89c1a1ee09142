import { provinces, searchKey } from '@damrong/contract';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary } from '@zxcvbn-ts/language-common';
import { asTypedOnLatinKeys, thaiWords } from './thai-words.ts';

// Passwords of twelve and more characters that attackers try first. Repetitions and rows of the
// keyboard are found by rule; these are the words that people build on.
const WORDS = [
  'password',
  'passw0rd',
  'administrator',
  'admin',
  'welcome',
  'qwerty',
  'letmein',
  'iloveyou',
  'damrong',
  'damrongdhama',
  'thailand',
  'bangkok',
  'ดำรงธรรม',
  'ประเทศไทย',
  'รหัสผ่าน',
  'ศูนย์ดำรงธรรม',
];

const ROWS = [
  '01234567890',
  '09876543210',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
];

const FEWEST_DIFFERENT = 5;
const FEWEST_LEFT = 5;
const SHORTEST_WORD = 4;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 26;

/** Guesses that an attacker needs who knows how people choose: ten thousand million. */
const STRONG = 4;

let strength: ZxcvbnFactory | undefined;

/**
 * True for a password that attackers try early: a known word or one of the officer's own, a row of
 * the keyboard, a year, a repetition, and what people make of these with digits and signs.
 */
export function isCommonPassword(password: string, username: string): boolean {
  strength ??= new ZxcvbnFactory({ dictionary: { ...dictionary, ofThailand: ofThailand() } });
  const { score } = strength.check(password.normalize('NFC'), [username, ...username.split('.')]);
  return score < STRONG || isBuiltOnWords(password, username);
}

function ofThailand(): string[] {
  const words = [
    ...WORDS,
    ...thaiWords,
    ...provinces.flatMap(({ th, en }) => [th, en, en.replaceAll(' ', '')]),
  ];
  return [
    ...new Set([...words, ...words.map(asTypedOnLatinKeys)].map((word) => word.toLowerCase())),
  ];
}

function isBuiltOnWords(password: string, username: string): boolean {
  const key = searchKey(password);
  if (new Set(key).size < FEWEST_DIFFERENT) return true;
  const left = [...WORDS, ...username.split('.')]
    .map(searchKey)
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), key);
  return new Set(withoutRows(left)).size < FEWEST_LEFT;
}

function withoutRows(text: string): string {
  for (let start = 0; start + SHORTEST_RUN <= text.length; start += 1) {
    for (let end = start + LONGEST_RUN; end >= start + SHORTEST_RUN; end -= 1) {
      const run = text.slice(start, end);
      if (ROWS.some((row) => row.includes(run))) {
        return withoutRows(text.slice(0, start) + text.slice(end));
      }
    }
  }
  return text;
}
