import { css } from 'lit';

export const caseStyles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .trail a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .title {
    margin-top: -0.6em;
    font-size: 1.2em;
    font-weight: 700;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em 1.25em;
  }
  damrong-desk-owner {
    display: block;
  }
  .strip {
    margin-bottom: 1em;
  }
  .strip .standing {
    margin-block: 0.25em;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-top: 0.75em;
  }
  .kinds button {
    min-height: 44px;
    padding: 0.2em 0.9em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .kinds [aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
    font-weight: 700;
  }
  .reach {
    margin-block: 0.75em;
    padding: 0.4em 0.9em;
    border-inline-start: 0.25em solid var(--_success);
    background: var(--_success-tint);
  }
  .reach.internal {
    border-inline-start-color: var(--_edge);
    background: var(--_tint);
    font-weight: 700;
  }
  .columns {
    display: grid;
    gap: 1.25em;
  }
  .columns > div > * + * {
    margin-top: 1.25em;
  }
  .facts {
    margin-top: 1.25em;
  }
  damrong-desk-complainant,
  damrong-desk-correction,
  damrong-desk-quarantine-decision,
  damrong-desk-question-form,
  damrong-desk-status-form,
  damrong-desk-result-form {
    margin-top: 0.75em;
  }
  @container (min-width: 58em) {
    .strip {
      position: sticky;
      z-index: 1;
      top: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
      align-items: center;
      padding-block: 0.25em;
      border-bottom: 1px solid var(--_line);
      background: var(--_surface);
    }
    :is(a, button, summary),
    .card {
      scroll-margin-top: 6em;
    }
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .columns > div + div {
      margin-top: 1.25em;
    }
    .card {
      break-inside: auto;
    }
  }
`;
