import { css } from 'lit';

/** Looks of the first step that other forms have not. */
export const complaintFormStyles = css`
  .card + .notice {
    margin-top: 1em;
  }
  .emergency {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: 0 1em;
  }
  .emergency span {
    grid-column: 1 / -1;
  }
  .emergency a {
    min-height: 44px;
    padding: 0.45em 0;
  }
  [for='search'] {
    font-size: 1.2em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0.6em;
    margin-top: 0.6em;
    list-style: none;
  }
  .groups button {
    align-items: center;
    width: 100%;
    height: 100%;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .own-page {
    padding-top: 1em;
    border-top: 1px solid var(--_line);
    color: var(--_soft);
  }
`;
