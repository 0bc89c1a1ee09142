import { LitElement, css, html, type TemplateResult } from 'lit';

/** The least Lit element that shows the number and the hours. */
class LeastLitBanner extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 16px;
      color: #fff;
      background: #1b2a5b;
    }
    a {
      color: inherit;
      font-size: 1.5em;
    }
  `;

  override render(): TemplateResult {
    return html`<strong>ศูนย์ดำรงธรรม</strong> <a href="tel:1567">1567</a>
      <p>โทรฟรี ตลอด 24 ชั่วโมง</p>`;
  }
}

const script = document.currentScript;
customElements.define('least-lit-banner', LeastLitBanner);
script?.after(document.createElement('least-lit-banner'));
