import { css } from 'lit';

/** A list of entries, each with its buttons at the end of the line. */
export const entryStyles = css`
  .entries {
    display: grid;
    gap: 0.6em;
    margin-block: 1em;
    padding: 0;
    list-style: none;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 1.5em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .entry[data-closed] {
    border-style: dashed;
  }
  .entry .link {
    min-height: 44px;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .once {
    font-family: ui-monospace, monospace;
    font-size: 1.4em;
    user-select: all;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block: 1em 1.25em;
  }
  .choose .field {
    flex: 0 1 30em;
    margin: 0;
  }
  .choose .add {
    margin-inline-start: auto;
  }
  @container (max-width: 34em) {
    .choose .field {
      flex-basis: 100%;
    }
  }
  .card > .field,
  .card > .actions {
    margin-top: 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
  }
`;
