import { css } from 'lit';

export const statisticsStyles = css`
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em;
    margin-block: 1em;
  }
  .tools:empty {
    display: none;
  }
  .tools .field + .field {
    margin-top: 0;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em;
    margin-top: 1em;
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-top: 0.25em solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  .tiles dt {
    color: var(--_soft);
  }
  .tiles dd {
    font-variant-numeric: tabular-nums;
  }
  .tiles strong {
    font-size: 1.6em;
    line-height: 1.3;
  }
  .part {
    margin-top: 2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-top: 0.5em;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend svg {
    flex: none;
    width: 1.2em;
    height: 1.2em;
  }
  .chart {
    display: grid;
    gap: 0.6em;
    margin-top: 0.75em;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 16em) minmax(0, 1fr);
    align-items: center;
    gap: 0 1em;
    break-inside: avoid;
  }
  .bar svg {
    display: block;
    width: 100%;
    height: 1.4em;
    overflow: visible;
  }
  .track {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5em;
    align-items: center;
    gap: 0.5em;
  }
  .track > .count {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .settled {
    fill: var(--_primary);
  }
  .pending {
    fill: var(--_tint);
    stroke: var(--_primary);
    stroke-width: 2;
  }
  .unparted {
    fill: var(--_line);
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  table {
    width: 100%;
    margin-top: 1.25em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 700;
  }
  th,
  td {
    padding: 0.5em 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_soft);
  }
  tbody th {
    font-weight: 400;
  }
  td > span {
    display: none;
  }
  .untold {
    color: var(--_soft);
    white-space: nowrap;
  }
  .data {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-top: 0.75em;
    color: var(--_soft);
  }
  .data a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .rule {
    margin-top: 1.5em;
    color: var(--_soft);
  }
  @container (max-width: 34em) {
    .bar {
      grid-template-columns: minmax(0, 1fr);
    }
    table,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.6em;
      border-bottom: 1px solid var(--_line);
    }
    tbody th {
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 0.1em 0;
      border: 0;
    }
    td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }
    td > span {
      display: inline;
      color: var(--_soft);
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .settled {
      fill: CanvasText;
    }
    .pending,
    .unparted {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .settled,
    .pending,
    .unparted {
      print-color-adjust: exact;
    }
    .settled {
      fill: #444;
    }
    .pending,
    .unparted {
      fill: #fff;
      stroke: #444;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
