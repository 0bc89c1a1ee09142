import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeWindows874 } from './windows-874.ts';

const decoder = new TextDecoder('windows-874', { fatal: true });

test('Thai text reads the same after the round trip through windows-874', () => {
  const text = 'ศูนย์ดำรงธรรม จังหวัดขอนแก่น ๑๕๖๗ ฿100 – “โทร…” ABC';
  assert.equal(decoder.decode(encodeWindows874(text)), text);
});

test('every Thai letter is one byte', () => {
  assert.deepEqual([...encodeWindows874('กฮ๙')], [0xa1, 0xce, 0xf9]);
});

test('what the code page lacks becomes a character reference', () => {
  assert.equal(decoder.decode(encodeWindows874('ä😀')), '&#228;&#128512;');
});
