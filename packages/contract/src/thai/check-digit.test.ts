import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { idCheckDigit } from './check-digit.ts';

/** Parts of twelve-digit numbers with their check digit. */
function* sample(): Generator<string> {
  for (let serial = 1; serial <= 2000; serial += 1) {
    const year = 2557 + (serial % 30);
    const body = `${year}${10 + ((serial * 7) % 87)}${String(serial * 379).padStart(6, '0')}`;
    yield body + idCheckDigit(body);
  }
}

function isRight(number: string): boolean {
  return number.endsWith(idCheckDigit(number.slice(0, 12)));
}

function* oneDigitWrong(number: string): Generator<string> {
  for (let at = 0; at < number.length; at += 1) {
    for (const digit of '0123456789') {
      if (digit !== number[at]) yield number.slice(0, at) + digit + number.slice(at + 1);
    }
  }
}

function* neighboursSwapped(number: string): Generator<string> {
  for (let at = 0; at + 1 < number.length; at += 1) {
    const [left, right] = [number.charAt(at), number.charAt(at + 1)];
    if (left !== right) yield number.slice(0, at) + right + left + number.slice(at + 2);
  }
}

function shareCaught(slipsOf: (number: string) => Iterable<string>): number {
  let slips = 0;
  let caught = 0;
  for (const number of sample()) {
    for (const slip of slipsOf(number)) {
      slips += 1;
      if (!isRight(slip)) caught += 1;
    }
  }
  return caught / slips;
}

describe('idCheckDigit', () => {
  test('is the last digit of known numbers', () => {
    for (const number of ['3100600445635', '1234545678781', '2570500001237']) {
      assert.ok(isRight(number), number);
    }
  });

  test('refuses anything but twelve digits', () => {
    for (const text of ['', '12345678901', '1234567890123', '๑๒๓๔๕๖๗๘๙๐๑๒', '12345678901a']) {
      assert.throws(() => idCheckDigit(text), RangeError);
    }
  });

  // The third digit has weight 11 and so never counts, and the remainders 0 and 10 share a digit.
  test('catches nine of ten wrong digits and almost every swap of neighbours', (context) => {
    const digits = shareCaught(oneDigitWrong);
    const swaps = shareCaught(neighboursSwapped);
    context.diagnostic(`one digit wrong: ${(digits * 100).toFixed(1)} % caught`);
    context.diagnostic(`neighbours swapped: ${(swaps * 100).toFixed(1)} % caught`);
    assert.ok(digits > 0.9, `${digits}`);
    assert.ok(swaps > 0.97, `${swaps}`);
  });
});
