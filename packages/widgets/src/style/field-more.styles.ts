import { css } from 'lit';

/** Looks of what later screens need: long text, lists, dates and the error summary. */
export const fieldMoreStyles = css`
  textarea.input {
    min-height: 8em;
    resize: vertical;
  }
  select.input {
    max-width: 24em;
    appearance: auto;
  }
  .counter {
    margin-top: 0.3em;
    font-variant-numeric: tabular-nums;
  }
  .counter[data-over] {
    font-weight: 700;
    color: var(--_error);
  }
  .date {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr) 4.3em;
    gap: 0.5em;
    max-width: 22em;
    margin-top: 0.5em;
  }
  .date label {
    font-weight: 400;
  }
  .date .input {
    padding-inline: 0.4em;
  }
  .summary {
    padding: 1.25em;
    border: 3px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-tint);
  }
  .summary ul {
    margin-top: 0.25em;
    list-style-type: '';
  }
  .summary p + p {
    margin-top: 0.5em;
  }
  .summary .link {
    font-weight: 700;
    color: var(--_error);
  }
`;
