import { expect } from '@open-wc/testing';
import { numberInAddress } from './number-in-address.ts';

const center = 'https://1567.example.go.th';
const page = (address: string) => {
  const { origin, hash } = new URL(address);
  return { origin, hash } as Location;
};

describe('numberInAddress', () => {
  it('reads the number from the fragment of the centre’s own page', () => {
    const address = page(`${center}/th/status?province=50#number=2570-50-000123-7`);

    expect(numberInAddress(center, address)).to.equal('2570-50-000123-7');
  });

  it('reads nothing from the page of another site', () => {
    const address = page('https://www.example.go.th/#number=2570-50-000123-7');

    expect(numberInAddress(center, address)).to.equal('');
  });

  it('takes nothing that is not shaped like a number', () => {
    for (const fragment of [
      '',
      '#top',
      '#number=',
      '#number=<b>1</b>',
      `#number=${'1'.repeat(21)}`,
    ]) {
      expect(numberInAddress(center, page(`${center}/th/status${fragment}`))).to.equal('');
    }
  });
});
