import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFields, blanksOf, fillAnswer, hasKnownFields } from './answer-fields.ts';

test('fields are filled under their names in both languages, and what is unknown stays', () => {
  const values = { number: '2570-50-000123-7', center: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่' };
  assert.equal(
    fillAnswer('{ชื่อศูนย์}รับเรื่อง {เลขที่เรื่อง} ({case number}) ให้ {หน่วยงาน} {… วันและเวลา}', values),
    'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่รับเรื่อง 2570-50-000123-7 (2570-50-000123-7) ให้ {หน่วยงาน} {… วันและเวลา}',
  );
});

test('what comes out of a case is not read as a field', () => {
  const values = { title: 'ถนน {ชื่อผู้ร้อง} $& $1', complainant: 'สมชาย' };
  assert.equal(fillAnswer('{ชื่อเรื่อง}', values), values.title);
});

test('a template has known fields and blanks that begin with an ellipsis, and nothing else in braces', () => {
  for (const { th, en } of answerFields) assert.ok(hasKnownFields(`ก {${th}} ข {${en}}`));
  for (const text of ['ไม่มีช่อง', '{…}', '{… วันและเวลา}', '{...เหตุผล}']) {
    assert.ok(hasKnownFields(text), text);
  }
  for (const text of [
    '{ชื่อผู้รอง}',
    '{}',
    '{ เลขที่เรื่อง}',
    'เปิด {',
    'ปิด }',
    '{{เลขที่เรื่อง}}',
    '{constructor}',
  ]) {
    assert.ok(!hasKnownFields(text), text);
  }
});

test('what is left to fill is told in its order, with its place', () => {
  assert.deepEqual(blanksOf('เรียน {ชื่อผู้ร้อง} {…}'), [
    { text: '{ชื่อผู้ร้อง}', at: 6 },
    { text: '{…}', at: 20 },
  ]);
  assert.deepEqual(blanksOf('ครบถ้วน'), []);
});
