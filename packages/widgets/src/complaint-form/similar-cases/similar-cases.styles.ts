import { css } from 'lit';

export const similarCasesStyles = css`
  .similar-cases {
    margin-bottom: 2em;
  }
  .similar-cases > * + * {
    margin-top: 0.75em;
  }
  .similar-cases ul {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .similar-cases li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .similar-cases li > div {
    flex: 1 1 14em;
  }
  .similar-cases .title {
    color: inherit;
    font-weight: 700;
  }
  .similar-cases > [role='status']:empty {
    margin: 0;
  }
`;
