import { css } from 'lit';

/** Ink on paper: no tints, no controls. Put `class="screen"` on what paper cannot use. */
export const printStyles = css`
  @media print {
    .screen,
    .button,
    .link {
      display: none !important;
    }
    .root {
      font-size: 12pt;
    }
    .card,
    .panel {
      border: 1pt solid #000;
      background: none;
      break-inside: avoid;
    }
  }
`;
