import { css } from 'lit';

export const listFiltersStyles = css`
  :host {
    display: block;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    background: var(--_surface);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em 2em;
  }
  .codes {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .codes legend {
    font-weight: 700;
  }
  .codes label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 32px;
  }
  .codes input {
    width: 1.25em;
    height: 1.25em;
    accent-color: var(--_primary);
  }
  :is(.codes, .field) + .field {
    margin-top: 0.6em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: 1em;
  }
`;
