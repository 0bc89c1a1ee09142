import { css } from 'lit';

export const todayStyles = css`
  section {
    margin-block: 1.25em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .top h2 {
    margin: 0;
    font-size: 1.1em;
  }
  .top .late {
    color: var(--_error);
  }
  .top a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
  }
  .entries {
    gap: 0.4em;
    margin-block: 0.4em 0;
  }
  .entry p {
    margin-block: 0.1em;
  }
  .matter a {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    font-weight: 700;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .empty ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
`;
