import { expect, fixture, html } from '@open-wc/testing';
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
    const again = copy.querySelector('script');
    if (again !== null) placeElement(again, tag);
    expect(copy.querySelectorAll(tag)).to.have.length(1);
  });

  it('goes to the end of the place that the tag names', async () => {
    const place = await fixture(html`<div id="center-goes-here"><p></p></div>`);
    const script = scriptWith({ target: '#center-goes-here' });
    document.body.append(script);
    placeElement(script, tag);
    script.remove();
    expect(place.lastElementChild?.localName).to.equal(tag);
  });

  it('says so when nothing matches the place that the tag names', () => {
    const said: string[] = [];
    const info = console.info;
    console.info = (line: string) => said.push(line);
    placeElement(scriptWith({ target: '#nowhere' }), tag);
    console.info = info;
    expect(said).to.deep.equal([`${tag}: nothing on this page matches #nowhere.`]);
  });

  it('goes to the end of the body from a tag in the head', () => {
    const script = scriptWith({ province: '50' });
    document.head.append(script);
    placeElement(script, tag);
    script.remove();
    expect(document.body.lastElementChild?.localName).to.equal(tag);
    document.body.lastElementChild?.remove();
  });
});
