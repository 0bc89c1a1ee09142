import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, css } from 'lit';
import { addStyles } from './add-styles.ts';

describe('addStyles', () => {
  it('leaves the looks that were there', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    adoptStyles(root, [
      css`
        p {
          color: rgb(1, 2, 3);
        }
      `,
    ]);
    addStyles(
      root,
      css`
        p {
          opacity: 0.5;
        }
      `,
    );
    const { color, opacity } = getComputedStyle(root.firstElementChild ?? host);
    expect([color, opacity]).to.deep.equal(['rgb(1, 2, 3)', '0.5']);
  });
});
