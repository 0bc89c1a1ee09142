import { css } from 'lit';

/** The dialog in which a template is chosen. */
export const templatePickerStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(46em, calc(100vw - 1.5em));
    max-height: calc(100dvh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(10 14 40 / 0.6);
  }
  .top {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  h2 {
    margin: 0;
  }
  .templates {
    display: grid;
    gap: 0.6em;
    margin-block: 0.75em;
    padding: 0;
    list-style: none;
  }
  .templates li {
    padding: 0.6em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .templates h3 {
    margin: 0;
    font-size: 1em;
  }
  .filled {
    margin-block: 0.4em;
    white-space: pre-line;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9em;
    font-weight: normal;
    white-space: nowrap;
  }
`;
