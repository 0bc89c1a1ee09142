import { expect } from '@open-wc/testing';
import { failureText } from './failure-text.ts';
import { failuresEn } from './failures.en.ts';
import { failuresTh } from './failures.th.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name }, more);

describe('failureText', () => {
  it('says what to do when no answer came', () => {
    expect(failureText(named('NetworkError'), failuresTh)).to.equal(
      'ส่งไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ กรุณาลองอีกครั้ง หรือโทร 1567',
    );
  });

  for (const [retryAfter, th, en] of [
    [5, '5 วินาที', '5 seconds'],
    [90, '90 วินาที', '90 seconds'],
    [121, '3 นาที', '3 minutes'],
    [undefined, '60 วินาที', '60 seconds'],
  ] as const) {
    it(`says when to try again after ${retryAfter}`, () => {
      const error = named('BusyError', { retryAfter });
      expect(failureText(error, failuresTh)).to.include(th);
      expect(failureText(error, failuresEn)).to.include(en);
    });
  }

  for (const error of [named('ServerError'), named('AnswerError'), new TypeError('x'), 'odd']) {
    it(`offers the telephone after ${String(error)}`, () => {
      expect(failureText(error, failuresTh)).to.include('1567').and.to.include('ยังอยู่');
      expect(failureText(error, failuresEn)).to.include('1567');
    });
  }
});
