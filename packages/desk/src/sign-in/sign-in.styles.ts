import { css } from 'lit';

export const signInStyles = css`
  .password {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-width: 32em;
    margin-top: 0.4em;
  }
  .password .input {
    flex: 1 1 12em;
    width: auto;
    min-width: 0;
    margin-top: 0;
  }
  .rules {
    padding-inline-start: 1.2em;
  }
  .caps {
    font-weight: 700;
    color: var(--_error);
  }
`;
