import { expect } from '@open-wc/testing';
import { receiptActionsTh as words } from './receipt-actions.th.ts';
import { documentText } from '../../print-document/print-document.ts';
import { receiptDocument } from './receipt-actions.ts';

const content = {
  lines: [
    { label: 'เลขที่เรื่อง', value: '2570-50-000123-7', isKey: true },
    { label: 'รหัสติดตาม', value: '7K3M-9QXA-42TD', isKey: true },
  ],
  due: 'ศูนย์ฯ จะแจ้งความคืบหน้าหรือผลภายในวันที่ 7 ธันวาคม 2569',
  status: { label: 'ติดตามเรื่อง', address: 'https://c.example/th/status#number=2570-50-000123-7' },
};

describe('receiptDocument', () => {
  it('is a receipt by name, with number, code, day of the answer and where to follow it', () => {
    const text = documentText(receiptDocument(content, words, { path: '', size: 0 })).split('\n');

    expect(text[0]).to.match(/^ใบรับเรื่อง ศูนย์ดำรงธรรม/);
    expect(text.slice(1, 5)).to.deep.equal([
      'เลขที่เรื่อง: 2570-50-000123-7',
      'รหัสติดตาม: 7K3M-9QXA-42TD',
      content.due,
      `ติดตามเรื่อง: ${content.status.address}`,
    ]);
  });

  it('warns whoever holds it that the code is on it, and that the QR code is without', () => {
    const { notes, scan } = receiptDocument(content, words, { path: '', size: 0 });

    expect(notes.at(-1)).to.include('มีรหัสติดตาม กรุณาอย่าส่งต่อ');
    expect(scan?.note).to.include('มีเฉพาะเลขที่เรื่อง');
  });
});
