import { css } from 'lit';

/** Below a box that templates fill, and the question about what is left to fill. */
export const answerStyles = css`
  .answer-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .answer-tools + .field {
    margin-top: 0.75em;
  }
  .answer-tools .hint {
    flex-basis: 100%;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .answer-tools .link {
    min-height: 44px;
  }
  dialog {
    box-sizing: border-box;
    width: min(32em, calc(100vw - 1.5em));
    padding: 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(10 14 40 / 0.6);
  }
  dialog h2 {
    margin: 0;
  }
  dialog ul {
    padding-inline-start: 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
  }
`;
