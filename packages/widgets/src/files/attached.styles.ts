import { css } from 'lit';

/** Looks of files that the centre has: one card each, its picture above its words. */
export const attachedStyles = css`
  .attached {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 1em;
    margin-top: 0.75em;
    list-style: none;
  }
  .attached li {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .attached .picture {
    display: grid;
    place-items: center;
    width: 100%;
    aspect-ratio: 4 / 3;
    margin-bottom: 0.5em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_soft);
    font-weight: 700;
    text-align: center;
    object-fit: contain;
  }
  @container (max-width: 30em) {
    .attached .paper {
      aspect-ratio: 4 / 1;
    }
  }
`;
