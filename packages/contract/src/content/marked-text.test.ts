import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMarkedText, plainText, type TextLine } from './marked-text.ts';

const linksIn = (text: string) =>
  parseMarkedText(text).flatMap((block) => {
    const lines: readonly TextLine[] =
      block.kind === 'heading' ? [block.line] : block.kind === 'list' ? block.items : block.lines;
    return lines.flatMap((line) =>
      line.flatMap(({ text: words, href }) => (href ? [`${words} → ${href}`] : [])),
    );
  });
const words = (line: TextLine) => line.map(({ text }) => text).join('');

describe('text with marks', () => {
  it('has headings, lists and paragraphs with their lines', () => {
    const blocks = parseMarkedText(
      '# กำหนดการ\nเริ่ม 9.00 น.\nที่ศาลากลาง\n\nสิ่งที่ต้องนำมา\n- บัตรประชาชน\n• สำเนาทะเบียนบ้าน\nขอบคุณ',
    );
    assert.deepEqual(
      blocks.map((block) =>
        block.kind === 'heading'
          ? ['heading', words(block.line)]
          : [block.kind, ...(block.kind === 'list' ? block.items : block.lines).map(words)],
      ),
      [
        ['heading', 'กำหนดการ'],
        ['paragraph', 'เริ่ม 9.00 น.', 'ที่ศาลากลาง'],
        ['paragraph', 'สิ่งที่ต้องนำมา'],
        ['list', 'บัตรประชาชน', 'สำเนาทะเบียนบ้าน'],
        ['paragraph', 'ขอบคุณ'],
      ],
    );
  });

  it('keeps what only looks like a mark', () => {
    for (const text of ['#', '-', '-5 องศา', '#เชียงใหม่', '–']) {
      const [block] = parseMarkedText(text);
      assert.equal(block?.kind, 'paragraph', text);
      assert.equal(plainText(text), text);
    }
    assert.deepEqual(parseMarkedText(' \n\n'), []);
  });

  it('links addresses without the sentence around them', () => {
    assert.deepEqual(
      linksIn(
        'ดูที่ https://www.moi.go.th/ข่าว. (หรือ http://a.go.th/x_(y)), https://b.go.th/?a=1&b=2!',
      ),
      [
        'https://www.moi.go.th/ข่าว → https://www.moi.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7',
        'http://a.go.th/x_(y) → http://a.go.th/x_(y)',
        'https://b.go.th/?a=1&b=2 → https://b.go.th/?a=1&b=2',
      ],
    );
  });

  it('links nothing that runs or disguises itself', () => {
    for (const text of [
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,x',
      'https://www.moi.go.th@evil.example/',
      'https://',
      '<a href="https://x.go.th">',
    ]) {
      assert.ok(
        linksIn(text).every((link) => link.endsWith(' → https://x.go.th/')),
        text,
      );
    }
  });

  it('links telephone numbers, and no year, amount or time or number of a case', () => {
    assert.deepEqual(linksIn('โทร 1567 หรือ 053-112-708, 081 234 5678'), [
      '1567 → tel:1567',
      '053-112-708 → tel:+6653112708',
      '081 234 5678 → tel:+66812345678',
    ]);
    assert.deepEqual(linksIn('ปี 1999 งบ 1,500,000 บาท เรื่อง 2570-50-000123-7 วันที่ 1-10-2569'), []);
    assert.deepEqual(linksIn('โทร 15.00 น. เวลา 08.30-16.30 น. หรือ 10.00 - 12.00 น.'), []);
  });

  it('is one line without its marks', () => {
    assert.equal(plainText('# หัวข้อ\n- หนึ่ง\n- สอง\n\nจบ'), 'หัวข้อ หนึ่ง สอง จบ');
  });
});
