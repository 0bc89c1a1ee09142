import { css } from 'lit';

export const newsStyles = css`
  .list {
    display: grid;
    gap: 0.75em;
    margin-top: 1.25em;
    list-style: none;
  }
  .list > li {
    min-width: 0;
  }
  .others,
  .feeds {
    margin-top: 1em;
  }
  .feeds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    color: var(--_soft);
  }
  .feeds a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  /* What is folded away for the screen is there on paper. */
  .list > [hidden] {
    display: none;
  }
  @media print {
    .list > [hidden] {
      display: block;
    }
  }
`;
