import { css } from 'lit';

export const caseListStyles = css`
  h1 {
    margin: 0;
    font-size: 1.35em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .head > * {
    min-width: 0;
    max-width: 100%;
  }
  .filters,
  .owners {
    display: flex;
    overflow-x: auto;
    max-width: 100%;
  }
  :is(.filters, .owners) a {
    display: inline-flex;
    flex: none;
    gap: 0.4em;
    align-items: center;
    min-height: 44px;
    padding-inline: 0.7em;
    border-bottom: 0.2em solid transparent;
    text-decoration: none;
  }
  :is(.filters, .owners) a:hover {
    border-color: var(--_line);
  }
  .filters strong {
    font-variant-numeric: tabular-nums;
  }
  .filters .late strong {
    color: var(--_error);
  }
  :is(.filters, .owners) [aria-current] {
    border-color: var(--_primary);
    background: var(--_tint);
    color: inherit;
    font-weight: 700;
  }
  .owners {
    gap: 0;
    align-items: center;
  }
  .owners span {
    flex: none;
    color: var(--_soft);
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
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
  }
  .search input {
    flex: 1 1 14em;
    width: 20em;
    min-width: 0;
    min-height: 44px;
    padding: 0.2em 0.75em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .search .button {
    min-height: 44px;
    padding: 0.2em 1em;
  }
  .search a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
    font-size: 0.9em;
  }
  .sorts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .sorts [aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  .narrow[open] {
    flex: 1 0 100%;
    order: 1;
  }
  .narrow summary {
    min-height: 24px;
    cursor: pointer;
  }
  .keys dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .keys dl div {
    display: flex;
    gap: 0.4em;
  }
  .keys summary {
    min-height: 24px;
    cursor: pointer;
  }
  kbd {
    padding: 0 0.4em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    font: inherit;
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
    padding: 0 0.5em;
    border-top: 1px solid var(--_line);
    font-size: 0.94em;
    text-align: start;
    vertical-align: middle;
    white-space: nowrap;
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
  /* One line a case: what does not fit is on the case itself, and in the tooltip. */
  .matter {
    overflow: hidden;
    width: 60%;
    max-width: 0;
    text-overflow: ellipsis;
  }
  .area,
  .owner,
  td.agency {
    overflow: hidden;
    max-width: 9em;
    text-overflow: ellipsis;
  }
  .standing {
    white-space: normal;
  }
  /* There is room for the channel beside a title only on a wide screen. */
  @media (max-width: 100em) {
    .channel {
      display: none;
    }
  }
  @media (max-width: 80em) {
    :is(th, td).agency {
      display: none;
    }
  }
  .matter :is(p, .badge) {
    display: inline;
  }
  .matter .badge svg {
    display: inline-block;
    margin-inline-end: 0.3em;
  }
  .matter .danger {
    white-space: nowrap;
  }
  .number {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* What has the focus is not behind the bar of what is chosen. */
  .number,
  .pick input {
    scroll-margin-block: 1em 9em;
  }
  .pick {
    padding-inline-end: 0;
  }
  label.pick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-width: 32px;
    min-height: 32px;
    cursor: pointer;
  }
  .pick input {
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_primary);
  }
  :is(tbody tr, .cards li):has(:checked) {
    background: var(--_tint);
  }
  .first {
    display: flex;
    justify-content: space-between;
  }
  label.all:not(td > *),
  .first .pick {
    min-width: 44px;
    min-height: 44px;
  }
  .first .pick {
    justify-content: flex-end;
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
