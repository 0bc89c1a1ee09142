import { css } from 'lit';

export const caseListStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.6em;
  }
  .filters a {
    display: flex;
    flex-direction: column;
    padding: 0.5em 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-decoration: none;
  }
  .filters a:hover {
    border-color: var(--_primary);
  }
  .filters strong {
    font-size: 1.6em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .filters .late strong {
    color: var(--_error);
  }
  .filters [aria-current] {
    border-color: var(--_primary);
    background: var(--_tint);
    box-shadow: inset 0 -0.3em var(--_primary);
    font-weight: 700;
  }
  .held {
    margin-bottom: 1em;
  }
  .held a {
    display: flex;
    align-items: center;
    min-height: 44px;
    font-weight: 700;
  }
  .search {
    margin-block: 1.5em 1em;
  }
  .search label {
    font-weight: 700;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    margin-top: 0.4em;
  }
  .search input {
    flex: 0 1 24em;
    min-width: 10em;
    min-height: max(3em, 44px);
    padding: 0.4em 0.75em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .search a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .count {
    margin-bottom: 0.75em;
    color: var(--_soft);
  }
  [aria-busy='true'] table,
  [aria-busy='true'] .cards {
    opacity: 0.6;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  th,
  td {
    padding: 0.65em 0.75em;
    border-top: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-top: 0;
    background: var(--_tint);
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
  }
  tbody tr:hover {
    background: var(--_tint);
  }
  .standing .badge + .badge {
    margin-top: 0.3em;
  }
  .number {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .title {
    font-weight: 700;
  }
  .cards {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .cards li {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .cards .number {
    min-height: 44px;
  }
  .cards .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.4em;
  }
  .cards dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-top: 0.4em;
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
