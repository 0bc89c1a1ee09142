import { css } from 'lit';

export const quarantineStyles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 1em;
  }
  .kinds a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.25em 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-decoration: none;
  }
  .kinds [aria-current] {
    border-color: var(--_primary);
    background: var(--_tint);
    font-weight: 700;
  }
  .held-cases {
    display: grid;
    gap: 0.75em;
    margin-block: 1em;
    list-style: none;
  }
  .held-cases li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    padding: 0.5em 1em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .held-cases li:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .pick {
    display: inline-flex;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
    cursor: pointer;
  }
  .pick input {
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .number {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .decide {
    margin-top: 1em;
  }
  damrong-desk-quarantine-decision {
    display: block;
    margin-top: 0.75em;
  }
`;
