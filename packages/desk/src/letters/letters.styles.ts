import { css } from 'lit';

export const lettersStyles = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block: 1em;
  }
  .choose .field + .field {
    margin-top: 0;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  th,
  td {
    padding: 0.4em 0.6em;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_tint);
    white-space: nowrap;
  }
  tbody th {
    font-weight: 700;
  }
  tbody th,
  .dated-cell {
    white-space: nowrap;
  }
  [data-void] :is(td, th) {
    color: var(--_soft);
  }
  .late {
    color: var(--_error);
    font-weight: 700;
  }
  .letters,
  .ways {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .letters > li + li {
    margin-top: 0.75em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_line);
  }
  .letters p {
    margin-block: 0.1em;
    overflow-wrap: anywhere;
  }
  .letters a,
  .ways a,
  tbody a,
  .tools a:not(.button) {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block: 1em;
  }
  .preview {
    margin-top: 1.5em;
  }
  .settings {
    margin-top: 2em;
  }
  @media (max-width: 40em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
      white-space: nowrap;
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
    th,
    td {
      padding-block: 0.1em;
    }
    td:empty {
      display: none;
    }
  }
  .settings form {
    margin-top: 1em;
  }
`;
