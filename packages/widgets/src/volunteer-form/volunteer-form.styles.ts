import { css } from 'lit';

export const volunteerFormStyles = css`
  .eyebrow {
    display: block;
    font-size: 0.7em;
    font-weight: 400;
    color: var(--_soft);
  }
  [role='status']:empty {
    margin: 0;
  }
  .privacy dt {
    margin-top: 0.75em;
    font-weight: 700;
  }
  .privacy + .field,
  .field + .panel {
    margin-top: 1.75em;
  }
  .reference {
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .details > div {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .details dt {
    color: var(--_soft);
  }
  .words {
    white-space: pre-line;
  }
  @container (min-width: 34em) {
    .columns .choices {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }
    .details > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1em;
    }
  }
`;
