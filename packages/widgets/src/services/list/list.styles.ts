import { css } from 'lit';

export const listStyles = css`
  .tools {
    display: grid;
    gap: 1em;
    margin-top: 1em;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .shown button {
    min-height: 44px;
    padding: 0.25em 1em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .shown button:hover {
    border-color: var(--_primary);
  }
  .shown [aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_tint);
    color: var(--_primary);
    font-weight: 700;
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .said:empty {
    display: none;
  }
  .said,
  .others {
    margin-top: 1em;
  }
  .list {
    display: grid;
    gap: 0.75em;
    margin-top: 1.25em;
    list-style: none;
  }
  .list > li {
    min-width: 0;
  }
  @media (forced-colors: active) {
    .shown [aria-pressed='true'] {
      border-width: 3px;
      border-color: Highlight;
    }
  }
`;
