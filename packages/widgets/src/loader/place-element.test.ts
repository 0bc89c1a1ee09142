import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../test/support/wait-until.js';
import { placeElement } from './place-element.ts';

const tag = 'damrong-test-placed';

/** A script tag that never runs: it only stands somewhere and carries attributes. */
function scriptWith(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  Object.assign(script.dataset, data);
  return script;
}

describe('placeElement', () => {
  it('puts the element where the tag stands, with what the tag carries', async () => {
    const place = await fixture(html`<div><p></p></div>`);
    const script = scriptWith({ province: '50', lang: 'en', theme: 'dark', show: 'banner' });
    place.prepend(script);
    placeElement(script, tag);
    const element = script.nextElementSibling;
    expect(element?.localName).to.equal(tag);
    expect([...(element?.attributes ?? [])].map(({ name, value }) => [name, value])).to.deep.equal([
      ['province', '50'],
      ['lang', 'en'],
      ['theme', 'dark'],
      ['show', 'banner'],
    ]);
  });

  it('stays in a table cell', async () => {
    const cell = await fixture(
      html`<table>
        <tr>
          <td></td>
        </tr>
      </table>`,
    ).then((table) => table.querySelector('td'));
    const script = scriptWith({ province: '50' });
    cell?.append(script);
    placeElement(script, tag);
    expect(cell?.lastElementChild?.localName).to.equal(tag);
  });

  it('does not put a second one when a cached body brings tag and element back', async () => {
    const place = await fixture(html`<div></div>`);
    const script = scriptWith({ province: '50' });
    place.append(script);
    placeElement(script, tag);
    const copy = place.cloneNode(true) as Element;
    place.replaceWith(copy);
    const again = copy.querySelector('script');
    if (again !== null) placeElement(again, tag);
    expect(copy.querySelectorAll(tag)).to.have.length(1);
  });

  it('goes to the end of the place that the tag names', async () => {
    const place = await fixture(html`<div id="center-goes-here"><p></p></div>`);
    const script = scriptWith({ target: '#center-goes-here' });
    document.body.append(script);
    placeElement(script, tag);
    await waitUntil(() => place.lastElementChild?.localName === tag);
    script.remove();
  });

  async function warned(act: () => Promise<void>): Promise<string[]> {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => said.push(line);
    await act();
    console.warn = warn;
    return said;
  }

  const atEndOfBody = () => document.body.lastElementChild?.localName === tag;

  for (const target of ['#nowhere', '###', '']) {
    it(`stands where its tag stands, and says so, when nothing matches "${target}"`, async () => {
      const place = await fixture(html`<div><p></p></div>`);
      const script = scriptWith({ target });
      place.prepend(script);
      const said = await warned(async () => {
        placeElement(script, tag);
        await waitUntil(() => script.nextElementSibling?.localName === tag);
      });
      expect(said).to.deep.equal([
        `Damrong: nothing on this page matches data-target="${target}".`,
      ]);
    });
  }

  it('stands by the tag that has taken the place of one that is gone', async () => {
    const place = await fixture(html`<div><p></p></div>`);
    const src = 'https://c.example/embed/v1/damrong.js?twin';
    const [gone, twin] = [scriptWith({ province: '50' }), scriptWith({})];
    gone.src = src;
    twin.src = src;
    place.prepend(twin);
    placeElement(gone, tag);
    await waitUntil(() => twin.nextElementSibling?.getAttribute('province') === '50');
  });

  it('goes to the end of the body, and says so, when its tag is gone', async () => {
    const said = await warned(async () => {
      placeElement(scriptWith({ province: '50' }), tag);
      await waitUntil(atEndOfBody);
    });
    document.body.lastElementChild?.remove();
    expect(said).to.have.length(1);
  });

  it('takes its settings from the address where the tag has lost them', async () => {
    const place = await fixture(html`<div></div>`);
    const script = scriptWith({ lang: 'en' });
    script.src = 'https://c.example/embed/v1/damrong.js?province=50&lang=th&show=banner';
    place.append(script);
    placeElement(script, tag);
    const element = script.nextElementSibling;
    expect(['province', 'lang', 'show'].map((name) => element?.getAttribute(name))).to.deep.equal([
      '50',
      'en',
      'banner',
    ]);
  });

  it('goes to the end of the body from a tag in the head, and into the next body too', async () => {
    const script = scriptWith({ province: '50' });
    document.head.append(script);
    placeElement(script, tag);
    await waitUntil(atEndOfBody);
    const { body } = document;
    const other = document.createElement('body');
    body.replaceWith(other);
    await waitUntil(() => other.querySelector(tag) !== null);
    other.replaceWith(body);
    await new Promise((resolve) => setTimeout(resolve));
    expect(body.querySelectorAll(`:scope > ${tag}`)).to.have.length(1);
    body.lastElementChild?.remove();
    script.remove();
  });
});
