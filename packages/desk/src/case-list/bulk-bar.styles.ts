import { css } from 'lit';

export const bulkBarStyles = css`
  :host {
    position: sticky;
    z-index: 1;
    bottom: 0;
    display: block;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    padding: 0.6em 1em;
    border: 1px solid var(--_edge);
    border-bottom: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    box-shadow: 0 -2px 12px rgb(10 14 40 / 0.2);
  }
  .said {
    flex: 1 1 12em;
  }
  .said p {
    margin: 0;
  }
  .bar .button {
    min-height: 44px;
    padding: 0.2em 1em;
  }
`;
