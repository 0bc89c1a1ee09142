import { css } from 'lit';

export const recordStyles = css`
  summary {
    min-height: 44px;
    padding-block: 0.5em;
    font-weight: 700;
    color: var(--_primary);
    cursor: pointer;
  }
  details > .field:first-of-type {
    margin-top: 0.5em;
  }
  form,
  .column {
    display: grid;
    gap: 1.25em;
    align-content: start;
    min-width: 0;
  }
  form {
    margin-top: 1.25em;
  }
  @container (max-width: 65em) {
    form {
      max-width: 48em;
    }
  }
  @container (min-width: 65em) {
    form {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    form > :not(.column) {
      grid-column: 1 / -1;
    }
  }
  .card > h2 {
    margin-bottom: 0.75em;
  }
  .row-of-choices .choices {
    grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
  }
  .field + .row-of-choices {
    margin-top: 1.25em;
  }
  .earlier {
    margin-top: 1em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_primary);
    background: var(--_tint);
  }
  .earlier h3 {
    margin-top: 0;
  }
  .earlier .button {
    margin-top: 0.5em;
  }
  .earlier + .field {
    margin-top: 1.25em;
  }
  .combobox {
    position: relative;
  }
  .list {
    position: absolute;
    z-index: 1;
    width: min(100%, 32em);
    max-height: 22em;
    overflow-y: auto;
    border: 2px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.25);
    list-style: none;
  }
  .list li {
    display: grid;
    min-height: 44px;
    padding: 0.4em 0.9em;
    cursor: pointer;
  }
  .list li:hover {
    background: var(--_tint);
  }
  .list [aria-selected='true'] {
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .list [aria-selected='true'] .hint {
    color: inherit;
  }
  .list .hint {
    font-size: 0.9em;
  }
  .list:empty {
    border: 0;
  }
  .slip {
    max-width: 36em;
    margin-block: 1.25em;
  }
  .slip dl > div {
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_line);
  }
  .slip dl {
    margin-block: 0.75em;
  }
  .big {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media print {
    h1 {
      display: none;
    }
    .slip {
      max-width: none;
      margin: 0;
    }
  }
`;
