import { css } from 'lit';

export const personsStyles = css`
  .wide {
    margin-top: 2em;
  }
  .searched {
    margin-block: 0.5em 1em;
  }
  .people,
  .cases {
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .people > li {
    padding: 1em 0;
    border-top: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .people h3,
  .people .name {
    margin: 0;
    font-size: 1.1em;
    font-weight: 700;
  }
  .cases > li {
    display: grid;
    gap: 0 1.25em;
    padding-block: 0.5em;
  }
  .cases a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  @media (min-width: 56em) {
    .wide .cases > li {
      grid-template-columns: 11em minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`;
