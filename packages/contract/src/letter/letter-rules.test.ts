import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterPrefix, newLetter } from '../schemas/letter.ts';
import { isToComplainant, letterNumber, mayWriteLetter } from './letter-rules.ts';

const request = {
  kind: 'request',
  form: 'memo',
  office: 'ศูนย์ดำรงธรรมจังหวัดเชียงใหม่',
  subject: 'ขอให้ดำเนินการเรื่องร้องเรียน',
  addressee: 'นายกเทศมนตรีนครเชียงใหม่',
  body: 'ด้วยศูนย์ดำรงธรรมจังหวัดเชียงใหม่ได้รับเรื่องร้องเรียน',
  signer: 'นายตัวอย่าง ผู้ลงนาม',
  post: 'รองผู้ว่าราชการจังหวัด',
  answerBy: '2026-12-15',
};

const receipt = { ...request, kind: 'receipt', form: 'external', answerBy: null };

const faultsOf = (body: object) =>
  newLetter
    .safeParse(body)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('letters', () => {
  it('are numbered in Thai digits, circulars behind a ว', () => {
    assert.equal(letterNumber('ชม 0017.3', 'ordinary', 41), 'ชม ๐๐๑๗.๓/๔๑');
    assert.equal(letterNumber('มท ๐๒๐๕.๓', 'circular', 28_811), 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑');
  });

  it('go to complainants who gave their name, and to agencies of every case', () => {
    for (const identity of ['confidential', 'anonymous'] as const) {
      assert.equal(mayWriteLetter('receipt', identity), false);
      assert.equal(mayWriteLetter('result', identity), false);
      assert.equal(mayWriteLetter('request', identity), true);
      assert.equal(mayWriteLetter('reminder', identity), true);
    }
    assert.equal(mayWriteLetter('result', 'named'), true);
    assert.equal(isToComplainant('reminder'), false);
  });

  for (const prefix of ['มท ๐๒๐๕.๓', 'ปจ 51021', 'ศธ 04056.12', 'ชม0017']) {
    it(`take ${prefix} before the number`, () => {
      assert.equal(letterPrefix.safeParse(prefix).success, true);
    });
  }

  for (const prefix of ['', 'ชม', '0017', 'ชม 0017/41', 'ชม 0017/ว', 'ชม <b>']) {
    it(`take no ${prefix || 'nothing'} before the number`, () => {
      assert.equal(letterPrefix.safeParse(prefix).success, false);
    });
  }

  it('say no class, reference or enclosure unless told', () => {
    const parsed = newLetter.parse(request);
    const { speed, secrecy, series, salutation, references, enclosures, copies } = parsed;
    assert.deepEqual([speed, secrecy, series, salutation], [null, null, 'ordinary', 'usual']);
    assert.deepEqual([references, enclosures, copies], [[], [], []]);
  });

  it('ask an agency for an answer by a day', () => {
    assert.deepEqual(faultsOf({ ...request, answerBy: null }), ['answerBy: required']);
  });

  it('tell a reminder from a first letter', () => {
    assert.deepEqual(faultsOf({ ...request, kind: 'reminder' }), ['remindsOf: required']);
    const remindsOf = '2c7e5a90-4b1f-4d38-8e6a-9f0b1c2d3e4f';
    assert.deepEqual(faultsOf({ ...request, remindsOf }), ['remindsOf: invalid']);
    assert.equal(faultsOf({ ...request, kind: 'reminder', remindsOf }), undefined);
  });

  it('write to a complainant on the paper for those outside, under an ordinary number', () => {
    assert.equal(faultsOf(receipt), undefined);
    assert.deepEqual(faultsOf({ ...receipt, form: 'memo' }), ['form: invalid']);
    assert.deepEqual(faultsOf({ ...receipt, series: 'circular' }), ['series: invalid']);
  });

  it('know no class that may not be sent by such a system', () => {
    assert.deepEqual(faultsOf({ ...request, secrecy: 'most_secret' }), ['secrecy: invalid']);
  });
});
