import { expect, fixture, html } from '@open-wc/testing';
import { ownScripts } from './own-scripts.ts';

describe('ownScripts', () => {
  it('finds every tag of this entry where none is running, as in a module', async () => {
    const place = await fixture(html`<div></div>`);
    const scripts = [
      'https://c.example/embed/v1/damrong.js',
      'https://c.example/embed/v1/damrong.js?x',
      'https://c.example/embed/v1/banner.js',
      'https://c.example/mydamrong.js',
    ].map((src) => {
      const script = document.createElement('script');
      // A type that no browser runs: the tags only stand there.
      script.type = 'text/plain';
      script.src = src;
      return script;
    });
    place.append(...scripts);
    expect(ownScripts('damrong')).to.deep.equal(scripts.slice(0, 2));
    expect(ownScripts('banner')).to.deep.equal(scripts.slice(2, 3));
    expect(ownScripts('case-status')).to.deep.equal([]);
  });
});
