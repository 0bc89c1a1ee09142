import { expect } from '@open-wc/testing';
import { comboField } from './combo-field.ts';
import { fieldPage, type FieldPage } from './testing/field-page.ts';

describe('comboField', () => {
  let page: FieldPage;
  let active: number;
  let chosen: string;
  let isOpen: boolean;

  const choices = [
    { value: '500107', label: 'ตำบลช้างเผือก' },
    { value: '500106', label: 'ตำบลวัดเกต' },
  ];
  const fields = () =>
    comboField({
      id: 'place',
      label: 'ค้นหา',
      hint: 'เช่น ช้างเผือก',
      value: 'ช้าง',
      choices: isOpen ? choices : [],
      active,
      listLabel: 'ที่พบ',
      onInput: () => undefined,
      onActive: (index) => {
        active = index;
        page.requestUpdate();
      },
      onChoose: (value) => {
        chosen = value;
      },
      onClose: () => {
        isOpen = false;
        page.requestUpdate();
      },
    });

  beforeEach(async () => {
    [active, chosen, isOpen] = [-1, '', true];
    page = await fieldPage(fields);
  });

  async function press(key: string): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    page.find('#place').dispatchEvent(event);
    await page.updateComplete;
    return event;
  }

  const pointed = () => page.find('#place').getAttribute('aria-activedescendant');

  it('says that its list is open and what it holds, and passes axe', async () => {
    const input = page.find('#place');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    const list = page.find<HTMLElement>(`#${input.getAttribute('aria-controls')}`);
    expect(list.getAttribute('role')).to.equal('listbox');
    expect(list.children.length).to.equal(2);
    await expect(page).to.be.accessible();
  });

  it('walks round with the arrow keys and takes with Enter', async () => {
    await press('ArrowDown');
    expect(pointed()).to.equal('place-option-0');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(pointed()).to.equal('place-option-0');
    await press('ArrowUp');
    expect(pointed()).to.equal('place-option-1');
    await expect(page).to.be.accessible();

    await press('Enter');
    expect(chosen).to.equal('500106');
  });

  it('comes to the first with Enter and never leaves the step', async () => {
    const event = await press('Enter');
    expect(event.defaultPrevented).to.equal(true);
    expect(chosen).to.equal('');
    expect(pointed()).to.equal('place-option-0');
  });

  it('takes what is pressed and keeps focus in the field', async () => {
    page.find('#place').focus();
    const option = page.find<HTMLElement>('#place-option-1');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    option.click();
    expect(down.defaultPrevented).to.equal(true);
    expect(chosen).to.equal('500106');
  });

  it('closes with Escape', async () => {
    await press('Escape');
    expect(page.find('#place').getAttribute('aria-expanded')).to.equal('false');
    expect(page.find<HTMLElement>('[role=listbox]').hidden).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
