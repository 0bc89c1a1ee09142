import { expect, fixture, html } from '@open-wc/testing';
import { closestLanguage } from './closest-language.ts';

describe('closestLanguage', () => {
  const inside = async (lang: string): Promise<Element> => {
    const outer = await fixture<HTMLElement>(html`<div lang=${lang}><p></p></div>`);
    return outer.firstElementChild ?? outer;
  };

  for (const [lang, expected] of [
    ['th', 'th'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en-US', 'en'],
    ['enm', 'th'],
    ['my', 'th'],
    ['', 'th'],
  ] as const) {
    it(`takes lang="${lang}" as ${expected}`, async () => {
      expect(closestLanguage(await inside(lang))).to.equal(expected);
    });
  }

  it('prefers the element over its surroundings', async () => {
    const element = await inside('th');
    element.setAttribute('lang', 'en');
    expect(closestLanguage(element)).to.equal('en');
  });

  it('looks out of a shadow root', async () => {
    const host = await inside('en');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    expect(closestLanguage(root.firstElementChild ?? host)).to.equal('en');
  });
});
