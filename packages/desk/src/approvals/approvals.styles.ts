import { css } from 'lit';

export const approvalsStyles = css`
  .matter a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    font-weight: 700;
  }
  .entry p {
    margin-block: 0.1em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
`;
