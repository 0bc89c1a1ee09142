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
  }
`;
