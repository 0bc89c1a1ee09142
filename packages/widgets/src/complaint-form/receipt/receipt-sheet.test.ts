import { expect } from '@open-wc/testing';
import { receiptEn } from '../locale/receipt.en.ts';
import { receiptTh } from '../locale/receipt.th.ts';
import { receiptSheet } from './receipt-sheet.ts';
import { sheetText } from './sheet-text.ts';

const filed = {
  number: '2570-50-000123-7',
  code: '7K3M-9QXA-42TD',
  receivedAt: '2026-11-22T07:30:00Z',
  dueOn: '2026-12-07',
  category: 'utilities.water_supply',
  isEarlier: false,
};

describe('receiptSheet', () => {
  it('holds number, code and the day of the answer for the clipboard', () => {
    const text = sheetText(receiptSheet(filed, receiptTh, 'น้ำประปา', 'th'));

    expect(text).to.include('เลขที่เรื่อง: 2570-50-000123-7\nรหัสติดตาม: 7K3M-9QXA-42TD\n');
    expect(text).to.include('22 พฤศจิกายน 2569 เวลา 14.30 น.');
    expect(text).to.include('ภายในวันที่ 7 ธันวาคม 2569');
  });

  it('promises no day where the category has none', () => {
    const { notes } = receiptSheet({ ...filed, dueOn: null }, receiptEn, 'Water', 'en');

    expect(notes[0]).to.equal(receiptEn.noDueDate);
  });
});
