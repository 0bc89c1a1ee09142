import { expect } from '@open-wc/testing';
import readXlsxFile from 'read-excel-file/browser';
import type { Sheet } from './data-table.ts';
import { xlsxFile } from './xlsx-file.ts';

/** The files of a workbook as text, by their names: read from the directory at the end of the archive. */
async function unzip(file: Blob): Promise<Map<string, string>> {
  const bytes = await file.arrayBuffer();
  const view = new DataView(bytes);
  const files = new Map<string, string>();
  let end = bytes.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = new Blob([bytes.slice(start, start + view.getUint32(at + 20, true))]);
    const isStored = view.getUint16(at + 10, true) === 0;
    const text = isStored
      ? data.text()
      : new Response(data.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
    files.set(name, await text);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const sheet: Sheet = {
  name: 'ตามประเภทเรื่อง: [ร่าง] / ฉบับที่ 1 ซึ่งมีชื่อยาวมาก',
  columns: [
    { label: 'ประเภท', kind: 'text', width: 40 },
    { label: 'จำนวนเรื่อง', kind: 'count' },
    { label: 'ร้อยละ', kind: 'decimal' },
  ],
  rows: [
    ['น้ำประปา กี่ปี ที่ผู้ใหญ่บ้าน ปั๊ม ฐานะ ญาติ', 1328, 98.87],
    ['=HYPERLINK("http://x","y")', 0, null],
    ['\u0000\u0008<b>&\ud800\uffff จบ', 3, 0.5],
  ],
  foot: ['รวม', 1331, 100],
  hint: 'นับเฉพาะเรื่องที่รับในช่วงเวลา',
};

describe('a workbook', () => {
  it('is read by another program as it was written, numbers as numbers', async () => {
    const [read] = await readXlsxFile(await xlsxFile([sheet]));
    expect(read?.data).to.deep.equal([
      ['ประเภท', 'จำนวนเรื่อง', 'ร้อยละ'],
      ['น้ำประปา กี่ปี ที่ผู้ใหญ่บ้าน ปั๊ม ฐานะ ญาติ', 1328, 98.87],
      ['=HYPERLINK("http://x","y")', 0, null],
      ['<b>&   จบ', 3, 0.5],
      ['รวม', 1331, 100],
      ['นับเฉพาะเรื่องที่รับในช่วงเวลา', null, null],
    ]);
    expect(read?.sheet).to.match(/^1 ตามประเภทเรื่อง/);
  });

  it('has its headings frozen and its widths set', async () => {
    const files = await unzip(await xlsxFile([sheet]));
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).to.match(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).to.match(/<col [^>]*width="40"/);
  });

  it('has no formula in fifty thousand hostile cells', async () => {
    const starts = ['=', '+', '-', '@', '\t=', '\r=', '＝', "'=", ' =', '{=', '|', '%', '"='];
    const formulas = ['HYPERLINK("http://x","y")', "cmd|' /C calc'!A0", 'SUM(A1:A9)', '<f>1+1</f>'];
    const rows = Array.from({ length: 25_000 }, (_, index) => {
      const hostile = `${starts[index % starts.length] ?? ''}${formulas[index % formulas.length] ?? ''}`;
      return [`${hostile}${index}`, `${hostile}`];
    });
    const { columns } = sheet;
    const file = await xlsxFile([
      { name: 'x', columns: columns.map((column) => ({ ...column, kind: 'text' })), rows },
    ]);
    for (const [name, xml] of await unzip(file)) {
      expect(xml, name).to.not.match(/<f[\s>/]/);
      expect(xml, name).to.not.match(/<(?:externalLink|hyperlink|definedName)[\s>]/);
    }
    const [read] = await readXlsxFile(file);
    expect(read?.data.length).to.equal(rows.length + 1);
    for (const cells of read?.data ?? []) {
      for (const cell of cells) expect(typeof cell === 'string' || cell === null).to.equal(true);
    }
  });
});
