import { css } from 'lit';

export const opinionsStyles = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block: 1.25em;
  }
  .choose > .field {
    flex: 1 1 12em;
    margin: 0;
  }
  .choose > .button {
    flex: none;
    white-space: nowrap;
  }
  .choose a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-width: min(22em, 100%);
  }
  th,
  td {
    padding: 0.35em 0.75em;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td,
  thead th + th {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  tfoot > tr > * {
    font-weight: 700;
  }
  .opinions {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .opinions > li {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .opinions .words {
    max-width: 46em;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-top: 0.4em;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .tools .link {
    min-height: 44px;
  }
  .card > .field,
  .card > .actions {
    margin-top: 1em;
  }
  section {
    margin-block: 1.5em;
  }
  h2 + * {
    margin-top: 0.75em;
  }
  @media print {
    .choose,
    .tools,
    .merge {
      display: none;
    }
    .opinions > li {
      break-inside: avoid;
    }
  }
`;
