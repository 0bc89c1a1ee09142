import { css } from 'lit';

/** Looks of the first screen; those of later ones come with them, and move nothing here. */
export const opinionFormStyles = css`
  .facts {
    padding-inline-start: 2em;
  }
`;
