import { fixture, html as page } from '@open-wc/testing';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { baseStyles } from '../../style/base.styles.ts';
import { fieldMoreStyles } from '../../style/field-more.styles.ts';
import { fieldStyles } from '../../style/field.styles.ts';

/** An element with nothing but the fields of a test. */
export class FieldPage extends LitElement {
  static override styles = [baseStyles, fieldStyles, fieldMoreStyles];

  fields: () => TemplateResult | typeof nothing = () => nothing;

  protected override render(): TemplateResult {
    return html`<div class="root" lang="th">${this.fields()}</div>`;
  }

  find<Found extends Element = HTMLInputElement>(selector: string): Found {
    const found = this.renderRoot.querySelector<Found>(selector);
    if (found === null) throw new Error(`Nothing matches ${selector}`);
    return found;
  }

  /** Types as a person does: the value, then the event. */
  type(selector: string, value: string): void {
    const input = this.find(selector);
    input.value = value;
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
  }
}
customElements.define('damrong-test-fields', FieldPage);

export async function fieldPage(fields: () => TemplateResult): Promise<FieldPage> {
  const element = await fixture<FieldPage>(page`<damrong-test-fields></damrong-test-fields>`);
  element.fields = fields;
  element.requestUpdate();
  await element.updateComplete;
  return element;
}
