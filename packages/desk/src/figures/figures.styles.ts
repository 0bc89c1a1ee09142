import { css } from 'lit';

export const figuresStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.5em 1em;
    max-width: 48em;
    margin-bottom: 1em;
  }
  .choices .field + .field {
    margin-top: 0;
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
    margin-block: 1em;
  }
  .totals > div {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .totals dd:first-of-type {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .totals .late {
    color: var(--_error);
  }
  .totals a {
    display: inline-block;
    min-width: 1.5em;
    color: inherit;
  }
  section {
    margin-top: 2em;
  }
  /* Holds what is hidden for the eye, which would widen the page otherwise. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  th:first-child {
    min-width: 9em;
    text-align: start;
  }
  thead th {
    background: var(--_tint);
    white-space: nowrap;
  }
  tfoot > tr > * {
    border-bottom: 0;
    font-weight: 700;
  }
  td a {
    display: inline-block;
    min-width: 24px;
    min-height: 24px;
  }
  .scores {
    width: auto;
    min-width: min(20em, 100%);
  }
  @media print {
    .choices,
    .actions,
    damrong-desk-figure-chart {
      display: none;
    }
    section {
      break-inside: avoid;
    }
  }
`;
