import { expect } from '@open-wc/testing';
import {
  addCenter,
  centerAddress,
  preferAddress,
  releaseAddresses,
  scriptNonce,
  setEmbedScript,
} from './embed-address.ts';

function scriptAt(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  if (src !== '') script.src = src;
  script.nonce = 'r4nd0m';
  return script;
}

describe('embed address', () => {
  it('is the page itself where no script brought us', () => {
    expect(centerAddress()).to.equal(location.origin);
    expect(releaseAddresses('1.4.2')).to.deep.equal([]);
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
      setEmbedScript(scriptAt(src), null);
      expect(centerAddress()).to.equal(center);
      expect(releaseAddresses('1.4.2')).to.deep.equal([release]);
      expect(scriptNonce()).to.equal('r4nd0m');
    });
  }

  it('of a copy elsewhere is the center that its tag names, and then where the copy lies', () => {
    setEmbedScript(scriptAt('https://p.example/cache/all-0f3.js'), 'https://c.example/');
    expect(centerAddress()).to.equal('https://c.example');
    expect(releaseAddresses('1.4.2')).to.deep.equal([
      'https://c.example/embed/1.4.2/',
      'https://p.example/1.4.2/',
    ]);
  });

  it('of a copy that nobody tells is not known', () => {
    setEmbedScript(scriptAt('https://p.example/cache/all-0f3.js'), null);
    expect(centerAddress()).to.equal('');
    setEmbedScript(scriptAt(''), null);
    expect([centerAddress(), releaseAddresses('1.4.2')]).to.deep.equal(['', []]);
  });

  it('is told by an element as well, and asked first once it has answered', () => {
    setEmbedScript(scriptAt('https://p.example/cache/all-0f3.js'), null);
    addCenter('https://c.example');
    addCenter('https://c.example');
    expect(centerAddress()).to.equal('https://c.example');
    setEmbedScript(scriptAt('https://p.example/embed/v1/damrong.js'), 'https://c.example');
    preferAddress('https://c.example/embed/1.4.2/');
    expect(releaseAddresses('1.4.2')).to.deep.equal([
      'https://c.example/embed/1.4.2/',
      'https://p.example/embed/1.4.2/',
    ]);
  });
});
