import { expect, fixture, html as page } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { tokenStyles } from './tokens.styles.ts';

class Swatch extends LitElement {
  static override styles = tokenStyles;

  protected override render() {
    return html`<p></p>`;
  }

  color(token: string): readonly number[] {
    const element = this.renderRoot.querySelector('p');
    if (element === null) throw new Error('Not rendered');
    element.style.color = `var(--_${token})`;
    return (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  }
}
customElements.define('damrong-test-swatch', Swatch);

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  for (const theme of ['light', 'dark']) {
    for (const [text, ground, least] of [
      ['ink', 'surface', 7],
      ['ink', 'tint', 7],
      ['soft', 'surface', 7],
      ['soft', 'tint', 7],
      ['primary', 'surface', 7],
      ['primary', 'tint', 7],
      ['strong', 'surface', 7],
      ['on-primary', 'primary', 7],
      ['on-primary', 'strong', 7],
      ['on-band', 'band', 7],
      ['accent', 'band', 7],
      ['error', 'surface', 7],
      ['error', 'error-tint', 7],
      ['success', 'surface', 7],
      ['success', 'success-tint', 7],
      ['ink', 'success-tint', 7],
      ['edge', 'surface', 3],
    ] as const) {
      it(`have ${least}:1 for ${text} on ${ground}, ${theme}`, async () => {
        const swatch = await fixture<Swatch>(
          page`<damrong-test-swatch theme=${theme}></damrong-test-swatch>`,
        );
        expect(contrast(swatch.color(text), swatch.color(ground))).to.be.at.least(least);
      });
    }
  }

  it('of the page for light are not taken in the dark, those for the dark are', async () => {
    const outer = await fixture(
      page`<div><damrong-test-swatch theme="dark"></damrong-test-swatch></div>`,
    );
    const swatch = outer.querySelector<Swatch>('damrong-test-swatch');
    const { style } = outer as HTMLElement;
    for (const name of ['primary', 'text', 'surface', 'tint', 'error']) {
      style.setProperty(`--damrong-color-${name}`, 'rgb(120, 20, 20)');
    }
    await swatch?.updateComplete;
    for (const text of ['primary', 'ink', 'error']) {
      const colors = [text, 'surface'].map((token) => swatch?.color(token) ?? []);
      expect(contrast(colors[0] ?? [], colors[1] ?? []), text).to.be.at.least(7);
    }
    style.setProperty('--damrong-dark-color-primary', 'rgb(200, 210, 220)');
    expect(swatch?.color('primary')).to.deep.equal([200, 210, 220]);
  });

  it('come from the page where it sets them anywhere above', async () => {
    const outer = await fixture(page`<div><damrong-test-swatch></damrong-test-swatch></div>`);
    const swatch = outer.querySelector<Swatch>('damrong-test-swatch');
    (outer as HTMLElement).style.setProperty('--damrong-color-primary', 'rgb(1, 2, 3)');
    await swatch?.updateComplete;
    expect(swatch?.color('primary')).to.deep.equal([1, 2, 3]);
  });
});
