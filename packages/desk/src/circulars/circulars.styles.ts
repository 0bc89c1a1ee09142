import { css } from 'lit';

export const circularsStyles = css`
  .line p {
    margin-block: 0.15em;
  }
  .line .matter a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .unread .matter a {
    font-weight: 700;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  [aria-busy] > .marks,
  .facts,
  .summary {
    margin-bottom: 1em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block: 1em;
  }
  .tools a:not(.button) {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .marked {
    max-width: 46em;
    overflow-wrap: anywhere;
  }
  .marked > * + * {
    margin-top: 0.5em;
  }
  .marked > * + :is(h2, h3) {
    margin-top: 1em;
  }
  .marked :is(h2, h3) {
    margin-bottom: 0;
    font-size: 1em;
  }
  .marked ul {
    padding-inline-start: 1.4em;
    list-style: disc;
  }
  section {
    margin-top: 1.5em;
  }
  .enclosures {
    padding-inline-start: 1.6em;
  }
  .enclosures a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .versions {
    display: grid;
    gap: 1em;
    padding-inline-start: 2em;
    overflow-wrap: anywhere;
  }
  .versions details > div {
    margin-top: 0.5em;
  }
  .versions summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  th,
  td {
    padding: 0.35em 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: start;
  }
  thead th {
    background: var(--_tint);
  }
  tbody th {
    font-weight: 400;
  }
  .late {
    color: var(--_error);
    font-weight: 700;
  }
  .provinces > fieldset .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
  }
  .kept {
    margin-block: 0.5em;
  }
  @container (max-width: 34em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      height: 1px;
      width: 1px;
      overflow: hidden;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      border-bottom: 0;
    }
    tr {
      padding-block: 0.5em;
      border-bottom: 1px solid var(--_line);
    }
    tbody th {
      font-weight: 700;
    }
    th,
    td {
      padding-block: 0.1em;
    }
    td:empty {
      display: none;
    }
  }
  @media print {
    .tools,
    .history,
    form {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
