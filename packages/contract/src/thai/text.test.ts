import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleanText, countCharacters, hasForbiddenCharacters, searchKey } from './text.ts';

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

describe('cleanText', () => {
  const cases: [name: string, typed: string, stored: string][] = [
    ['nikhahit and sara aa become sara am', 'ก\u0E4D\u0E32', 'กำ'],
    ['a tone between them stays before it', 'น\u0E4D\u0E49\u0E32', 'น้ำ'],
    ['a tone before them stays', 'น\u0E49\u0E4D\u0E32', 'น้ำ'],
    ['a tone typed after sara am moves before it', 'น\u0E33\u0E49', 'น้ำ'],
    ['two sara e become sara ae', 'เเม่', 'แม่'],
    ['a tone after sara aa moves before it', 'ถูกทำรา\u0E49ย', 'ถูกทำร้าย'],
    ['a tone before a vowel above moves behind it', 'ท\u0E49\u0E35', 'ที้'],
    ['doubled marks become one', 'ที\u0E35\u0E48\u0E48บ้าน', 'ที่บ้าน'],
    ['a mark never stands after a space', 'ท \u0E35\u0E48 ด ินท \u0E33กิน', 'ที่ ดินทำกิน'],
    ['mai han akat at an end belongs before wo waen', 'ฆา\u0E48ตวัตาย ตวัเอง หวั', 'ฆ่าตัวตาย ตัวเอง หัว'],
    ['words that only look like it stay', 'ตวัดหวัดวัดหวัง', 'ตวัดหวัดวัดหวัง'],
    ['glyphs of old fonts become letters', 'ท\uF702\uF70Aด\uF701น ต\uF705\uF710ว', 'ที่ดิน ตั่ว'],
    ['a nikhahit of Pali stays', 'พุทฺธํ', 'พุทฺธํ'],
    ['zero-width marks vanish', 'ดำ\u200Bรง\uFEFFธรรม\u2060', 'ดำรงธรรม'],
    ['direction marks vanish', '\u202Eabc\u202C', 'abc'],
    ['a joiner between letters vanishes', 'ก\u200Dข', 'กข'],
    ['an emoji family stays one picture', family, family],
    ['a joiner after an emoji and before text vanishes', '\u{1F468}\u200Dก', '\u{1F468}ก'],
    ['no-break and wide spaces become one space', 'ก\u00A0\u3000 ข', 'ก ข'],
    ['a tab becomes a space', 'ก\t\tข', 'ก ข'],
    ['all line ends become LF', 'ก\r\nข\rค\u2028ง', 'ก\nข\nค\nง'],
    ['spaces around a line end vanish', 'ก  \n  ข', 'ก\nข'],
    ['empty lines between paragraphs stay', 'ก\n\nข', 'ก\n\nข'],
    ['outer spaces vanish', ' \u00A0ก\n', 'ก'],
    ['composed Latin letters are NFC', 'e\u0301', 'é'],
    ['text of invisible marks alone is empty', '\u200B\u00A0', ''],
  ];
  for (const [name, typed, stored] of cases) {
    test(name, () => {
      assert.equal(cleanText(typed), stored);
      assert.equal(cleanText(stored), stored);
    });
  }
});

describe('hasForbiddenCharacters', () => {
  for (const text of ['a\0b', '\u0007', '\u001B[31m', '\u007F', '\uD800', 'ก\uDC00ข']) {
    test(`refuses ${JSON.stringify(text)}`, () => assert.equal(hasForbiddenCharacters(text), true));
  }
  for (const text of ['', 'ก\nข\tค\r\n', family, '๑๒๓', '\u{1F600}']) {
    test(`lets ${JSON.stringify(text)} pass`, () =>
      assert.equal(hasForbiddenCharacters(text), false));
  }
});

describe('countCharacters', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['น้ำ', 3],
    ['\u{1F600}\u{1F600}', 2],
    [family, 5],
    ['\uD83D', 1],
  ];
  for (const [text, count] of cases) {
    test(`${JSON.stringify(text)} has ${count}`, () => assert.equal(countCharacters(text), count));
  }
});

describe('searchKey', () => {
  const cases: [string, string][] = [
    ['เรื่องอื่น ๆ', 'เรื่องอื่น'],
    ['กรุงเทพฯ', 'กรุงเทพ'],
    ['ส.ป.ก. ๔-๐๑', 'สปก401'],
    ['PM 2.5', 'pm25'],
    ['น\u0E4D\u0E49\u0E32 ไม่ไหล', 'น้ำไม่ไหล'],
    ['!!!', ''],
  ];
  for (const [text, key] of cases) {
    test(`${text} is found under “${key}”`, () => assert.equal(searchKey(text), key));
  }
});
