import { LitElement, css, html, type TemplateResult } from 'lit';
import { submitLabel, tenFields } from './ten-fields.ts';

/** The least Lit element that shows the form: no validation, no SDK, one language. */
class LeastLitForm extends LitElement {
  static override styles = css`
    label,
    input,
    textarea {
      display: block;
      width: 100%;
      box-sizing: border-box;
    }
    input,
    textarea,
    button {
      margin: 4px 0 16px;
      padding: 10px;
      font: inherit;
    }
  `;

  override render(): TemplateResult {
    return html`<form>
      ${tenFields.map(([name, label, kind]) =>
        kind === 'area'
          ? html`<label>${label}<textarea name=${name} rows="4"></textarea></label>`
          : html`<label>${label}<input name=${name} type=${kind} /></label>`,
      )}
      <button>${submitLabel}</button>
    </form>`;
  }
}

const script = document.currentScript;
customElements.define('least-lit-form', LeastLitForm);
script?.after(document.createElement('least-lit-form'));
