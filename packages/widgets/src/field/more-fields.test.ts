import { expect } from '@open-wc/testing';
import { dateField, type TypedDate } from './date-field.ts';
import { selectField } from './select-field.ts';
import { fieldPage } from './testing/field-page.ts';
import { textareaField } from './textarea-field.ts';

describe('textareaField', () => {
  const counter = (left: number) => `เหลือ ${left}`;
  const base = { id: 'facts', label: 'รายละเอียด', limit: 5, counter, onInput: () => undefined };

  it('counts by code point and lets too much be typed', async () => {
    const page = await fieldPage(() => textareaField({ ...base, value: '😀😀กขคงจ' }));
    expect(page.find<HTMLElement>('#facts-left').textContent?.trim()).to.equal('เหลือ -2');
    expect(page.find('#facts-left').hasAttribute('data-over')).to.equal(true);
    expect(page.find<HTMLTextAreaElement>('#facts').maxLength).to.equal(-1);
    await expect(page).to.be.accessible();
  });

  it('reads the counter out with the field', async () => {
    const page = await fieldPage(() => textareaField({ ...base, value: '' }));
    expect(page.find('#facts').getAttribute('aria-describedby')).to.equal('facts-left');
  });
});

describe('selectField', () => {
  it('starts with its prompt and tells a choice', async () => {
    let chosen = '';
    const page = await fieldPage(() =>
      selectField({
        id: 'district',
        label: 'อำเภอ',
        prompt: 'เลือกอำเภอ',
        value: '',
        choices: [{ value: '5001', label: 'เมืองเชียงใหม่' }],
        onChange: (value) => {
          chosen = value;
        },
      }),
    );
    expect(page.find<HTMLSelectElement>('#district').selectedOptions[0]?.text).to.equal(
      'เลือกอำเภอ',
    );
    page.type('#district', '5001');
    expect(chosen).to.equal('5001');
    await expect(page).to.be.accessible();
  });
});

describe('dateField', () => {
  const months = [...Array(12).keys()].map((index) => `เดือน ${index + 1}`);
  const labels = { day: 'วัน', month: 'เดือน', year: 'ปี พ.ศ.' };

  it('tells the whole date after each part', async () => {
    const told: TypedDate[] = [];
    const page = await fieldPage(() =>
      dateField({
        id: 'when',
        label: 'วันที่เกิดเหตุ',
        hint: 'เช่น 22 พฤศจิกายน 2569',
        day: '๒๒',
        month: '11',
        year: '',
        months,
        labels,
        onInput: (date) => told.push(date),
      }),
    );
    page.type('#when-year', '2569');
    page.type('#when-month', '2');
    expect(told).to.deep.equal([
      { day: '๒๒', month: '11', year: '2569' },
      { day: '๒๒', month: '2', year: '' },
    ]);
    expect(page.find<HTMLSelectElement>('#when-month').value).to.equal('2');
    await expect(page).to.be.accessible();
  });
});
