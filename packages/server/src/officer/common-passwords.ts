import { searchKey } from '@damrong/contract';

// Twelve characters and more that are tried first. Repetition and rows of the keyboard are found
// by rule; these are the words around which people build.
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

/** True for a password that is a known word, the username, a keyboard row or a repetition. */
export function isCommonPassword(password: string, username: string): boolean {
  const key = searchKey(password);
  if (new Set(password.toLowerCase()).size < FEWEST_DIFFERENT) return true;
  const left = [...WORDS, ...username.split('.'), ...ROWS]
    .map(searchKey)
    .filter((word) => word.length >= FEWEST_LEFT - 1)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), key)
    .replace(/(012|123|234|345|456|567|678|789)+\d?/g, '');
  return new Set(left).size < FEWEST_LEFT;
}
