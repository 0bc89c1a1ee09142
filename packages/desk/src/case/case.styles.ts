import { css } from 'lit';

export const caseStyles = css`
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
  damrong-desk-quarantine-decision,
  damrong-desk-question-form,
  damrong-desk-status-form,
  damrong-desk-result-form {
    margin-top: 0.75em;
  }
  .timeline {
    margin-top: 0.75em;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 1.25em 1.5em;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.4em - 1px);
    top: 0.45em;
    width: 0.8em;
    height: 0.8em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .timeline li:last-child {
    padding-bottom: 0;
    border-color: transparent;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .said {
    margin-top: 0.5em;
    padding: 0.5em 0.9em;
    border-inline-start: 0.25em solid var(--_line);
    background: var(--_tint);
  }
  .said.public {
    border-inline-start-color: var(--_success);
    background: var(--_success-tint);
  }
  .said.citizen {
    border-inline-start-color: var(--_primary);
  }
  .label {
    font-size: 0.9em;
    font-weight: 700;
  }
  @container (min-width: 58em) {
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
    .timeline li {
      break-inside: avoid;
    }
    .timeline li::before {
      border: 0.4em solid var(--_primary);
    }
  }
`;
