import { css } from 'lit';

/** Looks of the ways to keep a receipt. */
export const keepStyles = css`
  .line .actions {
    margin-top: 0.75em;
  }
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
