import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { errorSummary } from './error-summary.ts';
import { focusFirst } from './focus.ts';
import { fieldPage, type FieldPage } from './testing/field-page.ts';
import { textField } from './text-field.ts';

describe('errorSummary', () => {
  const onInput = () => undefined;
  const error = 'กรุณากรอกหมายเลขโทรศัพท์ให้ครบ';
  const phone = () => textField({ id: 'phone', label: 'โทรศัพท์', value: '', error, onInput });
  const focused = (page: FieldPage) => page.shadowRoot?.activeElement;

  it('takes focus and leads to each field without touching the address', async () => {
    const page = await fieldPage(
      () =>
        html`${errorSummary({ title: 'กรุณาแก้ไข', errors: [{ id: 'phone', text: error }] })}${phone()}`,
    );
    const address = location.href;
    focusFirst(page.renderRoot);
    expect(focused(page)?.className).to.equal('summary');
    page.find<HTMLButtonElement>('.summary button').click();
    expect(focused(page)?.id).to.equal('phone');
    expect(location.href).to.equal(address);
    await expect(page).to.be.accessible();
  });

  it('gives way to the first faulty field where there is no summary', async () => {
    const page = await fieldPage(
      () => html`${textField({ id: 'name', label: 'ชื่อ', value: '', onInput })}${phone()}`,
    );
    focusFirst(page.renderRoot);
    expect(focused(page)?.id).to.equal('phone');
  });
});
