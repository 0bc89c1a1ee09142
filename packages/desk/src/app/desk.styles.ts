import { css, type CSSResult } from 'lit';
import { pageStyles } from './page.styles.ts';

export const deskStyles: CSSResult[] = [
  ...pageStyles,
  css`
    :host {
      --damrong-font-size: 1em;
      font-size: 1.0625em;
    }
    header {
      background: var(--_band);
      color: var(--_on-band);
    }
    .wide-row {
      max-width: 84em;
      margin-inline: auto;
      padding-inline: clamp(1em, 3cqi, 2em);
    }
    .top,
    .below {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0 1.5em;
    }
    .product {
      font-size: 1.1em;
      font-weight: 700;
      white-space: normal;
    }
    .menu {
      display: flex;
      gap: 0 1em;
      margin-inline-end: auto;
      overflow-x: auto;
    }
    .always {
      display: flex;
      gap: 0 1em;
    }
    .below {
      min-height: 44px;
      border-top: 1px solid rgb(255 255 255 / 0.25);
    }
    .who {
      display: flex;
      flex: 0 99 auto;
      min-width: 9em;
      flex-wrap: wrap;
      justify-content: end;
      gap: 0 1.25em;
      margin-inline-start: auto;
    }
    .who > * {
      max-width: 100%;
      white-space: normal;
    }
    @container (max-width: 84em) {
      .who > * + * {
        display: none;
      }
    }
    header a,
    header button {
      display: inline-flex;
      flex: none;
      align-items: center;
      min-height: 44px;
      padding: 0 0.25em;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: none;
      white-space: nowrap;
      cursor: pointer;
    }
    header :is(a, button):hover {
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: 0.12em;
      text-underline-offset: 0.3em;
    }
    header .skip {
      position: absolute;
      z-index: 2;
      padding: 0.5em 1em;
      background: var(--_band);
    }
    header .skip:not(:focus) {
      width: 1px;
      min-height: 0;
      height: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    header :focus-visible {
      box-shadow: none;
    }
    .menu a[aria-current] {
      box-shadow: inset 0 -0.25em var(--_accent);
      font-weight: 700;
    }
    main {
      padding-block: 1.25em 4em;
    }
    /* Where it is narrow each menu is one line that is drawn sideways, so that the page begins high up. */
    @container (max-width: 62em) {
      .top {
        flex-wrap: wrap;
      }
      .groups {
        order: 1;
        flex-basis: 100%;
        border-top: 1px solid rgb(255 255 255 / 0.25);
      }
    }
    @container (max-width: 40em) {
      .product {
        padding-block-start: 0.35em;
        font-size: 1em;
      }
      .product > :first-child {
        display: none;
      }
      .top,
      .always {
        column-gap: 0.5em;
      }
      .pages-of-group {
        margin: 0;
      }
      .pages-of-group + .who {
        display: none;
      }
      main {
        padding-block-start: 0.5em;
      }
    }
    .sign-in {
      max-width: 30em;
      margin: 1em auto 0;
    }
    dialog {
      width: min(30em, calc(100vw - 2em));
      padding: 1.5em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_ink);
    }
    dialog::backdrop {
      background: rgb(10 14 40 / 0.6);
    }
    @media print {
      header {
        display: none;
      }
      main {
        padding: 0;
      }
    }
  `,
];
