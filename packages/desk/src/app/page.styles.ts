import { baseStyles } from '@damrong/widgets/style/base.styles';
import { buttonStyles } from '@damrong/widgets/style/button.styles';
import { cardStyles } from '@damrong/widgets/style/card.styles';
import { printStyles } from '@damrong/widgets/style/print.styles';
import { css, type CSSResult } from 'lit';

/** Looks that every page of the desk shares. */
export const pageStyles: CSSResult[] = [
  ...baseStyles,
  buttonStyles,
  cardStyles,
  printStyles,
  css`
    h1 {
      margin: 0 0 0.6em;
      font-weight: 700;
      line-height: 1.45;
    }
    /* The base gives all children of the root their size. */
    .root > h1,
    h1 {
      font-size: 1.75em;
    }
    h2 {
      font-size: 1.25em;
    }
    h3 {
      margin-top: 1.1em;
      font-size: 1em;
    }
    .card {
      border-top: 1px solid var(--_line);
    }
    .words {
      max-width: 42em;
      white-space: pre-line;
    }
    .failure {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1.5em;
      align-items: center;
      margin-block: 1em;
      border-inline-start-color: var(--_error);
      background: var(--_error-tint);
    }
    .done {
      margin-block: 1em;
      border-inline-start-color: var(--_success);
      background: var(--_success-tint);
      font-weight: 700;
    }
    .narrow-page {
      max-width: 36em;
    }
    .facts > div {
      display: grid;
      grid-template-columns: minmax(8em, 11em) 1fr;
      gap: 0 1em;
      padding-block: 0.45em;
      border-top: 1px solid var(--_line);
    }
    dt {
      color: var(--_soft);
    }
    .pages {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 2em;
      margin-top: 1em;
    }
    .pages a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
    @container (max-width: 24em) {
      .facts > div {
        grid-template-columns: 1fr;
      }
    }
    @media print {
      /* Paper is white, whatever the screen was. */
      :host(:not([theme='light'])) {
        color-scheme: light;
        --_ink: #000;
        --_soft: #333;
        --_surface: #fff;
        --_tint: #fff;
        --_line: #999;
        --_edge: #333;
        --_primary: #000;
        --_error: #000;
        --_error-tint: #fff;
        --_success: #000;
        --_success-tint: #fff;
      }
      h1 {
        font-size: 16pt;
      }
      .pages {
        display: none;
      }
    }
  `,
];
