import { expect } from '@open-wc/testing';
import { retryAfterMs } from './send-file.ts';

describe('retryAfterMs', () => {
  it('reads seconds', () => {
    expect(retryAfterMs('30')).to.equal(30_000);
  });

  it('reads a date', () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    expect(retryAfterMs(soon)).to.be.within(1, 60_000);
  });

  it('waits for nothing that is over, missing or not understood', () => {
    for (const header of [null, undefined, '', '-5', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
      expect(retryAfterMs(header)).to.equal(0);
    }
  });
});
