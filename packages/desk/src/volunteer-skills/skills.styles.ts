import { css } from 'lit';

export const skillsStyles = css`
  ol {
    display: grid;
    gap: 0.6em;
    margin-block: 1em;
    padding-inline-start: 1.8em;
  }
  li::marker {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 1.5em;
    padding: 0.4em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .entry p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .entry [lang='en'] {
    color: var(--_soft);
  }
  [data-retired] {
    border-style: dashed;
  }
  .badge {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .tools .link {
    min-height: 44px;
  }
  .tools [aria-disabled] {
    color: var(--_soft);
    text-decoration: none;
    cursor: default;
  }
  .card > .field,
  .card > .button {
    margin-top: 1em;
  }
  li .card {
    margin-top: 0.5em;
  }
`;
