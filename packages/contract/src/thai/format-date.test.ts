import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatThaiDate } from './format-date.ts';

describe('formatThaiDate', () => {
  const moment = '2026-11-22T07:30:00.000Z';
  const cases: [shown: string, ...Parameters<typeof formatThaiDate>][] = [
    ['22 พฤศจิกายน 2569', '2026-11-22', 'th'],
    ['22 พ.ย. 2569', '2026-11-22', 'th', 'short'],
    ['22 พฤศจิกายน 2569', '2026-11-22', 'th', 'with-time'],
    ['22 พฤศจิกายน 2569 เวลา 14.30 น.', moment, 'th', 'with-time'],
    ['22 พฤศจิกายน 2569', moment, 'th'],
    ['23 พฤศจิกายน 2569', '2026-11-22T17:00:00Z', 'th'],
    ['22 November 2026 (B.E. 2569)', '2026-11-22', 'en'],
    ['22 Nov 2026', '2026-11-22', 'en', 'short'],
    ['22 November 2026 (B.E. 2569), 14:30', new Date(moment), 'en', 'with-time'],
    ['1 มกราคม 2569', '2026-01-01', 'th'],
  ];
  for (const [shown, ...arguments_] of cases) {
    test(`shows ${shown}`, () => assert.equal(formatThaiDate(...arguments_), shown));
  }

  for (const text of ['', 'soon', '2026-13-01']) {
    test(`refuses “${text}”`, () => assert.throws(() => formatThaiDate(text, 'th'), RangeError));
  }
});
