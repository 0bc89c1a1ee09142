import { categories, categoryGroups } from '@damrong/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from '../app/define.ts';
import { CategoryPicker } from './category-picker.ts';

class PickerHost extends LitElement {
  chosen: string[] = [];
  readonly picker = new CategoryPicker(this, (code) => this.chosen.push(code));
}

define('test-picker-host', PickerHost);

async function openPicker(): Promise<PickerHost> {
  const host = await fixture<PickerHost>(html`<test-picker-host></test-picker-host>`);
  host.picker.use({
    groups: [...categoryGroups],
    categories: categories.map((category) => ({ ...category, search: [...category.search] })),
  });
  return host;
}

describe('category picker', () => {
  it('finds a category by the words people use', async () => {
    const { picker } = await openPicker();
    picker.type('น้ำไม่ไหล');
    expect(picker.activeCategory?.code).to.equal('utilities.water_supply');
  });

  it('chooses the entry it stands on with Enter', async () => {
    const host = await openPicker();
    host.picker.type('น้ำไม่ไหล');
    expect(host.picker.press('Enter')).to.equal(true);
    expect(host.chosen.at(-1)).to.equal('utilities.water_supply');
    expect(host.picker.open).to.equal(false);
  });

  it('chooses with Tab and lets Tab go on', async () => {
    const host = await openPicker();
    host.picker.type('น้ำไม่ไหล');
    expect(host.picker.press('Tab')).to.equal(false);
    expect(host.chosen.at(-1)).to.equal('utilities.water_supply');
  });

  it('goes round the list with the arrows', async () => {
    const { picker } = await openPicker();
    picker.press('ArrowDown');
    expect(picker.active).to.equal(0);
    picker.press('ArrowUp');
    expect(picker.active).to.equal(picker.matches.length - 1);
    picker.press('ArrowDown');
    expect(picker.active).to.equal(0);
  });

  it('forgets the choice when something else is typed, and keeps what was typed on leaving', async () => {
    const host = await openPicker();
    host.picker.type('xyzxyz');
    host.picker.close();
    expect(host.chosen).to.deep.equal(['']);
    expect(host.picker.query).to.equal('xyzxyz');
  });

  it('leaves Enter to the form when nothing fits', async () => {
    const { picker } = await openPicker();
    picker.type('xyzxyz');
    expect(picker.matches).to.have.length(0);
    expect(picker.press('Enter')).to.equal(false);
  });
});
