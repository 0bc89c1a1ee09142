import { css } from 'lit';

export const ownerPanelStyles = css`
  .owner {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }
  .owner strong {
    font-weight: 700;
  }
  .owner .button {
    min-height: 44px;
    padding-block: 0.3em;
  }
  form {
    max-width: 26em;
    margin-top: 0.75em;
  }
`;
