import { css } from 'lit';

export const nearStyles = css`
  .near {
    margin-bottom: 2em;
  }
  .near > * + * {
    margin-top: 0.75em;
  }
  .near ul {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .near li {
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
  .near li > div {
    flex: 1 1 14em;
  }
  .near .matter {
    font-weight: 700;
  }
  .near > [role='status']:empty {
    margin: 0;
  }
`;
