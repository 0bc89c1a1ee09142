import { css } from 'lit';

export const bulkDialogStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(36em, calc(100vw - 1em));
    max-height: calc(100dvh - 1em);
    padding: 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(10 14 40 / 0.6);
  }
  h2 {
    margin-top: 0;
  }
  progress {
    width: 100%;
  }
  .outcomes {
    overflow-y: auto;
    max-height: 16em;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .outcomes li {
    padding-block: 0.4em;
    border-top: 1px solid var(--_line);
  }
  .outcomes a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  summary {
    min-height: 44px;
    cursor: pointer;
  }
`;
