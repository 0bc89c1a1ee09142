import { css } from 'lit';

/** Nothing stands on the page's own ground: in dark mode that may be white. */
export const centerStyles = css`
  .tiles {
    display: grid;
    gap: 0.9em;
    list-style-type: '';
  }
  @container (min-width: 46em) {
    .tiles {
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
    }
  }
  .body > * + * {
    margin-top: 1em;
  }
  .tile,
  .link {
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .link {
    padding: 0 1em;
    text-decoration: none;
  }
  .tile {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.9em;
    width: 100%;
    height: 100%;
    padding: 1.1em;
    color: var(--_soft);
    font: inherit;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
  }
  @container (max-width: 13em) {
    .tile {
      grid-template-columns: 1fr;
      row-gap: 0.5em;
    }
  }
  .tile:hover,
  .link:hover {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .tile b {
    font-size: 1.15em;
    color: var(--_primary);
  }
  .tile svg {
    grid-row: span 2;
    width: 3em;
    height: 3em;
    padding: 0.65em;
    border-radius: 50%;
    background: var(--_band);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
