import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvText } from './csv-text.ts';

/** A reader of its own: quoted cells, doubled quotes, commas and ends of lines. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = cell.exec(text); match !== null && match[0] !== ''; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n@',
  ' =',
  '\u00a0+',
  '＝',
  '＠',
  '"=',
  '",=',
  '|',
  '%',
  '\0=',
];
const formulas = ['HYPERLINK("http://x","y")', '1+1', "cmd|' /C calc'!A0", 'SUM(A1:A9)', '"",=1'];

describe('a table for spreadsheets', () => {
  it('begins with the mark of UTF-8 and keeps numbers', () => {
    const csv = csvText([['อำเภอ', 12, 4.5, null]]);
    assert.equal(csv, '\uFEFF"อำเภอ",12,4.5,\r\n');
  });

  it('leaves what is no formula as it was written, and doubles its quotes', () => {
    const cells = ['ควรมีครู 1+1 คน', 'a=b', 'เขาพูดว่า "ดี"'];
    assert.deepEqual(readCsv(csvText([cells]).slice(1)), [cells]);
    assert.ok(csvText([cells]).includes('"เขาพูดว่า ""ดี"""'));
  });

  it('has no cell that is calculated, and no cell more than was written', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => {
      const start = starts[index % starts.length] ?? '';
      const formula = formulas[index % formulas.length] ?? '';
      return [`${start}${formula}${index}`, index, `ราย ${start}${formula}`];
    });
    const read = readCsv(csvText(rows).slice(1));
    assert.equal(read.length, rows.length);
    for (const cells of read) {
      assert.equal(cells.length, 3);
      for (const text of cells) assert.doesNotMatch(text, /^[\s\0]*[=+\-@＝＋－＠|%]/u);
    }
  });
});
