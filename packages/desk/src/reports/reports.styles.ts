import { css } from 'lit';

export const reportsStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.5em 1em;
    max-width: 56em;
    margin-block: 1em;
  }
  .choices .field + .field {
    margin-top: 0;
  }
  section {
    margin-top: 1.5em;
  }
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
    padding: 0.35em 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  .text {
    text-align: start;
  }
  thead th,
  .count,
  .decimal {
    white-space: nowrap;
  }
  tbody th {
    min-width: 9em;
    font-weight: 400;
  }
  thead th {
    background: var(--_tint);
  }
  tfoot > tr > * {
    border-bottom: 0;
    font-weight: 700;
  }
  .periods :is(th, td) {
    text-align: start;
    vertical-align: middle;
  }
  .periods tbody th {
    font-weight: 700;
  }
  .periods td a,
  .tools > a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .signatures {
    margin-block: 0.75em;
    padding-inline-start: 1.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }
  .late {
    color: var(--_error);
    font-weight: 700;
  }
  .label {
    display: none;
  }
  @media (max-width: 40em) {
    .label {
      display: inline;
      color: var(--_soft);
    }
    .periods :is(thead) {
      position: absolute;
      clip-path: inset(50%);
      height: 1px;
      width: 1px;
      overflow: hidden;
      white-space: nowrap;
    }
    .periods :is(table, tbody, tr, th, td) {
      display: block;
      border-bottom: 0;
    }
    .periods tr {
      padding-block: 0.5em;
      border-bottom: 1px solid var(--_line);
    }
    .periods :is(th, td) {
      padding-block: 0.15em;
    }
    .periods td:empty {
      display: none;
    }
  }
  @media print {
    .choices,
    .actions,
    .tools {
      display: none;
    }
    table {
      font-size: 10pt;
      line-height: 1.4;
    }
    th,
    td {
      padding: 0.6mm 1mm;
    }
    thead th {
      white-space: normal;
    }
    tbody th {
      min-width: 0;
    }
    .scroll {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
      font-size: 13pt;
    }
  }
`;
