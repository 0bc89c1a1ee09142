import { css } from 'lit';

export const listStyles = css`
  .tools {
    display: grid;
    gap: 1em;
    margin-top: 1em;
  }
  .tools .field + .field {
    margin-top: 0;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-top: 1em;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0.75em;
    align-items: start;
    margin-top: 1.25em;
    list-style: none;
  }
  .list > li {
    min-width: 0;
  }
`;
