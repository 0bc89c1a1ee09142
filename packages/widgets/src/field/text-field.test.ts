import { expect } from '@open-wc/testing';
import { fieldPage } from './testing/field-page.ts';
import { textField } from './text-field.ts';

describe('textField', () => {
  const base = { id: 'name', label: 'ชื่อ', value: '', onInput: () => undefined };

  it('ties label, hint and error to the input', async () => {
    const page = await fieldPage(() =>
      textField({ ...base, hint: 'ชื่อและนามสกุล', error: 'กรุณากรอกชื่อ', optional: '(ไม่บังคับ)' }),
    );
    const input = page.find('#name');
    expect(input.labels?.[0]?.textContent).to.include('ชื่อ').and.to.include('(ไม่บังคับ)');
    expect(input.getAttribute('aria-describedby')).to.equal('name-hint name-error');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(page.find<HTMLElement>('#name-error').textContent).to.equal('กรุณากรอกชื่อ');
    await expect(page).to.be.accessible();
  });

  it('has no state or description that is not there', async () => {
    const page = await fieldPage(() => textField(base));
    const input = page.find('#name');
    for (const attribute of ['aria-describedby', 'aria-invalid', 'inputmode', 'spellcheck']) {
      expect(input.hasAttribute(attribute), attribute).to.equal(false);
    }
    await expect(page).to.be.accessible();
  });

  it('hands on what is typed as it is', async () => {
    let typed = '';
    const page = await fieldPage(() =>
      textField({
        ...base,
        onInput: (value) => {
          typed = value;
        },
      }),
    );
    page.type('#name', ' ๐๘๑  ');
    expect(typed).to.equal(' ๐๘๑  ');
  });

  it('is a target of at least 44 pixels', async () => {
    const page = await fieldPage(() => textField(base));
    expect(page.find('#name').getBoundingClientRect().height).to.be.at.least(44);
  });
});
