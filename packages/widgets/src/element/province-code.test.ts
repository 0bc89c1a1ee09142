import { provinces } from '@damrong/contract';
import { expect } from '@open-wc/testing';
import { provinceCode } from './province-code.ts';

describe('provinceCode', () => {
  it('knows every province and no other code', () => {
    const known = provinces.map(({ code }) => String(code)).sort();
    const all = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'));

    expect(all.filter((code) => provinceCode(code) !== undefined)).to.deep.equal(known);
  });

  for (const given of ['50', '๕๐', '”50”', ' 50 ', '"50"', '５０', 'TH-50', '50\u00a0', 50]) {
    it(`reads ${JSON.stringify(given)}`, () => {
      expect(provinceCode(given)).to.equal('50');
    });
  }

  for (const given of [undefined, null, '', ' ', '5', '99', '050', '50 51', 'เชียงใหม่', 'abc']) {
    it(`takes ${JSON.stringify(given)} for none`, () => {
      expect(provinceCode(given)).to.equal(undefined);
    });
  }
});
