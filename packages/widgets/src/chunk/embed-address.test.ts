import { expect } from '@open-wc/testing';
import { centerAddress, releaseAddress, scriptNonce, setEmbedScript } from './embed-address.ts';

describe('embed address', () => {
  it('is the page itself where no script tag brought us', () => {
    expect(centerAddress()).to.equal(location.origin);
    expect(() => releaseAddress('1.4.2')).to.throw();
  });

  for (const [src, center, release] of [
    [
      'https://c.example/embed/v1/damrong.js',
      'https://c.example',
      'https://c.example/embed/1.4.2/',
    ],
    [
      'https://c.example/embed/1.4.2/damrong.js',
      'https://c.example',
      'https://c.example/embed/1.4.2/',
    ],
    [
      'https://cdn.example/moi/embed/v1/banner.js?x=1',
      'https://cdn.example/moi',
      'https://cdn.example/moi/embed/1.4.2/',
    ],
  ] as const) {
    it(`follows ${src}`, () => {
      const script = document.createElement('script');
      script.src = src;
      script.nonce = 'r4nd0m';
      setEmbedScript(script);
      expect(centerAddress()).to.equal(center);
      expect(releaseAddress('1.4.2')).to.equal(release);
      expect(scriptNonce()).to.equal('r4nd0m');
    });
  }
});
