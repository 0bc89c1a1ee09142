import { expect } from '@open-wc/testing';
import { choiceField } from './choice-field.ts';
import { checkField, checksField } from './checks-field.ts';
import { fieldPage } from './testing/field-page.ts';

const choices = [
  { value: 'named', label: 'แจ้งชื่อ', hint: 'เจ้าหน้าที่ติดต่อกลับได้' },
  { value: 'anonymous', label: 'ไม่แจ้งชื่อ' },
] as const;

describe('choiceField', () => {
  it('is one group of radios with a legend, error and hints', async () => {
    const page = await fieldPage(() =>
      choiceField({
        id: 'mode',
        label: 'การเปิดเผยตัวตน',
        error: 'กรุณาเลือก',
        value: undefined,
        choices,
        onChange: () => undefined,
      }),
    );
    expect(page.find<HTMLElement>('legend').textContent).to.include('การเปิดเผยตัวตน');
    expect(page.find('fieldset').getAttribute('aria-describedby')).to.equal('mode-error');
    expect(page.renderRoot.querySelectorAll('input[type=radio][name=mode]')).to.have.length(2);
    await expect(page).to.be.accessible();
  });

  it('marks the value and tells a change', async () => {
    const told: string[] = [];
    const page = await fieldPage(() =>
      choiceField({
        id: 'mode',
        label: 'การเปิดเผยตัวตน',
        value: 'named',
        choices,
        onChange: (value) => told.push(value),
      }),
    );
    expect(page.find('#mode').checked).to.equal(true);
    page.find('#mode-anonymous').click();
    expect(told).to.deep.equal(['anonymous']);
  });

  it('takes a touch anywhere on the card', async () => {
    const told: string[] = [];
    const page = await fieldPage(() =>
      choiceField({
        id: 'mode',
        label: 'การเปิดเผยตัวตน',
        value: undefined,
        choices,
        onChange: (value) => told.push(value),
      }),
    );
    page.find<HTMLElement>('.choice .hint').click();
    expect(told).to.deep.equal(['named']);
  });
});

describe('checksField', () => {
  it('tells all chosen values in the order of the choices', async () => {
    const told: string[][] = [];
    const page = await fieldPage(() =>
      checksField({
        id: 'skills',
        label: 'ความถนัด',
        values: ['anonymous'],
        choices,
        onChange: (values) => told.push(values),
      }),
    );
    page.find('#skills').click();
    page.find('#skills-anonymous').click();
    expect(told).to.deep.equal([['named', 'anonymous'], []]);
    await expect(page).to.be.accessible();
  });
});

describe('checkField', () => {
  it('is never ticked beforehand and ties its error', async () => {
    let on = false;
    const page = await fieldPage(() =>
      checkField({
        id: 'truth',
        label: 'ข้าพเจ้าขอรับรองว่าข้อมูลเป็นความจริง',
        error: 'กรุณาทำเครื่องหมาย',
        checked: on,
        onChange: (checked) => {
          on = checked;
        },
      }),
    );
    expect(page.find('#truth').checked).to.equal(false);
    expect(page.find('#truth').getAttribute('aria-describedby')).to.equal('truth-error');
    page.find('#truth').click();
    expect(on).to.equal(true);
    await expect(page).to.be.accessible();
  });
});
