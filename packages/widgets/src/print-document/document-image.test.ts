import { expect } from '@open-wc/testing';
import { wrapText } from './document-image.ts';

const fits = (most: number) => (line: string) => line.length <= most;

describe('wrapText', () => {
  it('keeps what fits on one line', () => {
    expect(wrapText('ศูนย์ดำรงธรรม', fits(20), 'th')).to.deep.equal(['ศูนย์ดำรงธรรม']);
  });

  it('breaks Thai between words and loses nothing', () => {
    const text = 'กรุณาเก็บเลขที่เรื่องและรหัสติดตามไว้';
    const lines = wrapText(text, fits(15), 'th');

    expect(lines.length).to.be.greaterThan(2);
    expect(lines.join('')).to.equal(text);
    expect(lines.every((line) => line.length <= 15)).to.equal(true);
    expect(lines.every((line) => !/^\p{M}/u.test(line))).to.equal(true);
  });

  it('leaves no space at the ends of lines', () => {
    expect(wrapText('one two three', fits(7), 'en')).to.deep.equal(['one two', 'three']);
  });

  it('lets a word that never fits stand alone', () => {
    expect(wrapText('a 2570-50-000123-7', fits(4), 'en').join('')).to.include('2570');
  });
});
