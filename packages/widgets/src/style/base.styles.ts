import { css, type CSSResult } from 'lit';
import { tokenStyles } from './tokens.styles.ts';

/**
 * A page's `* { … }` reaches the host, and any outer rule beats `:host`: what counts stands on
 * `.root`. Its size of text is a keyword, the reader's own setting, which no rule of the page
 * changes; a size that the page asks for is not taken below 16 px. `visibility` is handed back so
 * that a hidden tab stays hidden, and text can be marked on pages that forbid it.
 *
 * What is inside is laid out by its own width (`container-type`), and so has no width to offer to a
 * place that shrinks to its content. The invisible line before it offers one: 24em at the most,
 * and less wherever there is less room.
 */
export const baseStyles: CSSResult[] = [
  tokenStyles,
  css`
    :host {
      all: initial;
      display: block;
      visibility: inherit;
    }
    :host([hidden]) {
      display: none;
    }
    .root,
    :host > .notice {
      all: initial;
      display: block;
      visibility: inherit;
      color-scheme: inherit;
      font: 400 large/1.65 var(--_font);
      overflow-wrap: break-word;
      color: var(--_ink);
      -webkit-user-select: text;
      user-select: text;
    }
    .root {
      --_size: max(min(16px, 1em), var(--damrong-font-size, 1em));
    }
    .root::before {
      content: 'MMM MMM MMM MMM MMM MMM MMM MMM MMM';
      display: block;
      height: 0;
      overflow: hidden;
      visibility: hidden;
    }
    .root > * {
      font-size: var(--_size);
      container-type: inline-size;
    }
    .display-settings {
      min-height: 44px;
      margin-bottom: 0.5em;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    fieldset {
      min-width: 0;
    }
    h2,
    h3 {
      font-weight: 700;
      text-wrap: balance;
    }
    h2 {
      font-size: 1.5em;
    }
    h3 {
      font-size: 1.2em;
    }
    a,
    .link {
      color: var(--_primary);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    a:hover,
    .link:hover {
      color: var(--_strong);
      text-decoration-thickness: 0.15em;
    }
    .link {
      min-height: 44px;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .stack > * + * {
      margin-top: 1.25em;
    }
    .muted {
      color: var(--_soft);
    }
    .nowrap {
      white-space: nowrap;
    }
    .notice {
      padding: 0.75em 1em;
      border-inline-start: 0.3em solid var(--_accent);
      background: var(--_tint);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_ink);
    }
    [tabindex='-1']:focus {
      outline: 0;
      box-shadow: none;
    }
  `,
];
