import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toThaiDigits } from '../thai/digits.ts';
import { readReceiptText } from './receipt-text.ts';

const number = '2570-50-000123-7';
const code = '7K3M-9QXA-42TD';

const receipt = `ศูนย์ดำรงธรรม สายด่วน 1567
เลขที่เรื่อง: ${number}
รหัสติดตาม: ${code}
เรื่อง: น้ำประปา
วันที่รับเรื่อง: 22 พฤศจิกายน 2569 เวลา 10.12 น.
กรุณาเก็บเลขที่เรื่องและรหัสติดตามไว้`;

const englishReceipt = `Damrongdhama Centre, hotline 1567
Case number: ${number}
Access code: ${code}
About: Water supply
Received on: 22 November 2026 (B.E. 2569), 10.12
Please keep both safe: they come with this case alone.`;

describe('readReceiptText', () => {
  for (const [what, text] of [
    ['number and code', `${number} ${code}`],
    ['a receipt', receipt],
    ['an English receipt', englishReceipt],
    ['a receipt whose line ends a field has removed', receipt.replaceAll('\n', '')],
    ['an English receipt without line ends', englishReceipt.replaceAll('\n', '')],
    ['labels', `เลขที่เรื่อง ${number} รหัสติดตาม ${code}`],
    ['the code first', `รหัสติดตาม ${code} เลขที่เรื่อง ${number}`],
    ['both without dashes', `2570500001237 ${code.replaceAll('-', '')}`],
    ['both with spaces', `2570 50 000123 7 ${code.replaceAll('-', ' ')}`],
    ['both in one piece', `${number}${code}`],
    ['Thai digits', toThaiDigits(`เลขที่เรื่อง ${number} รหัส ${code}`)],
    ['lower case', `case ${number} code ${code.toLowerCase()}`],
    ['long dashes', `${number.replaceAll('-', '–')} ${code.replaceAll('-', '—')}`],
  ] as const) {
    test(`splits ${what}`, () => assert.deepEqual(readReceiptText(text), { number, code }));
  }

  for (const text of [
    '',
    number,
    code,
    `${number} รหัสติดตาม`,
    `2570-50-000123-6 ${code}`,
    `${number} with your name`,
    '22 พฤศจิกายน 2569',
  ]) {
    test(`finds nothing in “${text}”`, () => assert.equal(readReceiptText(text), undefined));
  }
});
