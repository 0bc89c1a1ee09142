import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanText } from '../thai/text.ts';
import { dangers, dangerSigns } from './dangers.ts';
import { findDangers } from './find-dangers.ts';

const found = (text: string) => findDangers(text, dangers).map(({ code }) => code);

describe('findDangers', () => {
  const told: [string, string[]][] = [
    ['ไฟไหม้บ้านข้าง ๆ กำลังลาม', ['fire']],
    ['ไฟ\u200bไหม้บ่อขยะ', ['fire']],
    ['มีกลิ่นเเก๊สรั่วจากร้านอาหาร', ['gas']],
    ['นํ้าป่าไหลหลากเข้าหมู่บ้าน', ['flood']],
    ['ถูกสามีทำร้ายและมีอาวุธปืน', ['violence', 'weapon']],
    ['ลูกชายบอกว่าอยากตาย', ['self_harm']],
    ['There is a GUN in the house!', ['weapon']],
    ['The shop has begun to sell again', []],
    ['We smell a gas leak', ['gas']],
    ['ขอให้ซ่อมถนน', []],
    ['ตัดน้ำ ป่าไหลเวียน', []],
    ['', []],
  ];
  for (const [text, expected] of told) {
    it(`finds ${expected.join(' and ') || 'nothing'} in “${text}”`, () => {
      assert.deepEqual(found(text), expected);
    });
  }
});

describe('dangers', () => {
  it('have clean words, each once, and a name in both languages', () => {
    for (const { code, th, en, words } of dangers) {
      assert.match(th, /[ก-๙]/, code);
      assert.match(en, /^[A-Z][\x20-\x7e]+$/, code);
      assert.equal(new Set(words).size, words.length, code);
      for (const word of words) {
        assert.equal(cleanText(word).toLowerCase(), word, code);
        assert.deepEqual(
          findDangers(word, dangers).some((danger) => danger.code === code),
          true,
          word,
        );
      }
    }
  });

  it('are named once each for officers', () => {
    const codes = dangerSigns.map(({ code }) => code);
    assert.equal(new Set(codes).size, dangers.length + 1);
  });
});
