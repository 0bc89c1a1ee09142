import { css } from 'lit';

/** Looks of text fields and radio cards: what a first screen needs. */
export const fieldStyles = css`
  .field + .field {
    margin-top: 1.75em;
  }
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  /* Floated, a legend stands inside the fieldset's border, beside the red bar of an error. */
  legend {
    float: inline-start;
    width: 100%;
  }
  legend ~ * {
    clear: both;
  }
  .optional,
  .hint {
    font-weight: 400;
    color: var(--_soft);
  }
  .optional {
    white-space: nowrap;
  }
  .error {
    font-weight: 700;
    color: var(--_error);
  }
  .field[data-error] {
    padding-inline-start: 0.9em;
    border-inline-start: 0.3em solid var(--_error);
  }
  .input {
    display: block;
    width: 100%;
    min-height: max(3em, 44px);
    margin-top: 0.4em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .input:hover {
    border-color: var(--_primary);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .input:disabled,
  .choice:has(:disabled),
  .choice:disabled {
    border-color: var(--_line);
    background: var(--_tint);
    color: var(--_soft);
    cursor: not-allowed;
  }
  .narrow {
    max-width: 14em;
  }
  .wide {
    max-width: 32em;
  }
  .choices {
    display: grid;
    gap: 0.6em;
    /* A margin would fall into the clearance of the legend. */
    padding-top: 0.6em;
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: 0.75em;
    min-height: 44px;
    padding: 0.7em 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_primary);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ink);
  }
  .choice input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.15em 0 0;
    outline: 0;
    box-shadow: none;
    accent-color: var(--_primary);
  }
  .choice:has(.hint) > :not(.hint) {
    font-weight: 700;
  }
  .choice .hint {
    grid-column: 2;
    font-size: 0.95em;
  }
`;
