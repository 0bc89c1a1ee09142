import { expect } from '@open-wc/testing';
import { breakingWords, linesOf, officialDate, officialDigits } from './letter-text.ts';

describe('the text of a letter', () => {
  it('has Thai digits, but in words with Latin letters', () => {
    expect(officialDigits('ภายใน 15 วัน โทร. 053 112 708')).to.equal('ภายใน ๑๕ วัน โทร. ๐๕๓ ๑๑๒ ๗๐๘');
    expect(officialDigits('อีเมล office1@example.org ห้อง A1 ชั้น 2')).to.equal(
      'อีเมล office1@example.org ห้อง A1 ชั้น ๒',
    );
  });

  it('has days without "วันที่" and "พ.ศ."', () => {
    expect(officialDate('2014-08-21')).to.equal('๒๑ สิงหาคม ๒๕๕๗');
  });

  it('may break between words, and is what it was when it is put together', () => {
    const text = 'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ (ด่วน) ต่าง ๆ ที่ ชม ๐๐๑๗.๓/ว ๑๒ <script>';
    const words = breakingWords(text);
    expect(words.join('')).to.equal(text);
    expect(words.length).to.be.greaterThan(8);
    for (const word of words.slice(1)) expect(word).not.to.match(/^[\s).,ๆฯะ-ฺ็-๎]/);
  });

  it('keeps the lines that say something', () => {
    expect(linesOf(' หนึ่ง \n\n สอง\n')).to.deep.equal(['หนึ่ง', 'สอง']);
  });
});
