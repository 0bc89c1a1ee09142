import { css } from 'lit';

/** Looks of what can be done with a receipt. */
export const receiptActionsStyles = css`
  .scan {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
  }
  .scan svg {
    width: 9em;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .scan p {
    flex: 1 1 12em;
  }
`;
