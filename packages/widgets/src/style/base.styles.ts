import { css, type CSSResult } from 'lit';
import { tokenStyles } from './tokens.styles.ts';

/**
 * `all: initial` keeps the page's inherited type out; `visibility` is handed back so that a hidden
 * tab stays hidden. The size keyword is the reader's own setting, which `html { font-size }` of
 * the page cannot change. `.root` repeats what a page's `* { … }` rule would still get in.
 */
export const baseStyles: CSSResult[] = [
  tokenStyles,
  css`
    :host {
      all: initial;
      display: block;
      visibility: inherit;
      font-size: var(--damrong-font-size, large);
      container-type: inline-size;
    }
    :host([hidden]) {
      display: none;
    }
    .root,
    .notice {
      font: 400 1em/1.65 var(--_font);
      letter-spacing: normal;
      text-align: start;
      text-transform: none;
      overflow-wrap: break-word;
      color: var(--_ink);
    }
    .comfort {
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
    .soft {
      color: var(--_soft);
    }
    .whole {
      white-space: nowrap;
    }
    .notice {
      padding: 0.75em 1em;
      border-inline-start: 0.3em solid var(--_accent);
      background: var(--_tint);
    }
    .alone {
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
