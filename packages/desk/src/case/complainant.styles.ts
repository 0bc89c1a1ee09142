import { css } from 'lit';

export const complainantStyles = css`
  .mode {
    font-weight: 700;
  }
  .mode.confidential,
  .mode.anonymous {
    padding: 0.4em 0.9em;
    border-inline-start: 0.3em solid var(--_accent);
    background: var(--_tint);
  }
  a {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
  }
`;
