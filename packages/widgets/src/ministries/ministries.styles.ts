import { css } from 'lit';

export const ministriesStyles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin-top: 1.25em;
    list-style: none;
  }
  .list > li {
    display: flex;
  }
`;
