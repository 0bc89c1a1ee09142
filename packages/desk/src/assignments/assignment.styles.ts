import { css } from 'lit';

/** Room between what stands in the pages of given cases. */
export const assignmentStyles = css`
  .card,
  .actions {
    margin-top: 1em;
  }
  .facts {
    margin-top: 1.25em;
  }
`;
