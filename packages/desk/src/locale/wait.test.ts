import { expect } from '@open-wc/testing';
import { waitEn, waitTh } from './wait.ts';

describe('waiting time', () => {
  for (const [seconds, th, en] of [
    [0, '1 วินาที', '1 second'],
    [0.4, '1 วินาที', '1 second'],
    [45, '45 วินาที', '45 seconds'],
    [60, '1 นาที', '1 minute'],
    [61, '2 นาที', '2 minutes'],
    [900, '15 นาที', '15 minutes'],
  ] as const) {
    it(`of ${seconds} s is said as ${en}, never as less than it is`, () => {
      expect(waitTh(seconds)).to.equal(th);
      expect(waitEn(seconds)).to.equal(en);
    });
  }
});
