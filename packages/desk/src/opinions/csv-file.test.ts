import { expect } from '@open-wc/testing';
import { csvText } from './csv-file.ts';

describe('a CSV file', () => {
  it('is read in Thai by spreadsheets: a mark of UTF-8, CRLF, doubled quotes', () => {
    expect(
      csvText([
        ['ประเด็น', 12],
        ['เขาพูดว่า "ดี"', 0],
      ]),
    ).to.equal('\uFEFF"ประเด็น",12\r\n"เขาพูดว่า ""ดี""",0\r\n');
  });

  for (const cell of [
    '=1+1',
    '+66',
    '-1',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\r=1',
    '＝1+1',
    '\n=1',
    '|x',
    '%x',
  ]) {
    it(`holds ${JSON.stringify(cell)} as text`, () => {
      expect(csvText([[cell]])).to.equal(`\uFEFF"'${cell}"\r\n`);
    });
  }

  it('leaves what is no formula as it was written', () => {
    expect(csvText([['ควรมีครู 1+1 คน', 'a=b']])).to.equal('\uFEFF"ควรมีครู 1+1 คน","a=b"\r\n');
  });
});
