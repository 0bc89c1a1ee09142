import { css } from 'lit';

/** Looks of chosen files: one card each, its picture beside its words. */
export const filesStyles = css`
  .files {
    margin-top: 1.75em;
  }
  .files .hint {
    margin-top: 0.25em;
  }
  .files ul {
    display: grid;
    gap: 0.75em;
    margin-top: 1em;
    list-style: none;
  }
  .files li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0 1em;
    align-items: start;
    padding: 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .files li[data-state='refused'],
  .files li[data-state='failed'] {
    border-color: var(--_error);
  }
  :is(.files, .chosen) .picture {
    display: grid;
    flex: none;
    place-items: center;
    width: 4.5em;
    height: 4.5em;
    overflow: hidden;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    color: var(--_soft);
    font-weight: 700;
  }
  :is(.files, .chosen) canvas {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .files .name {
    overflow-wrap: anywhere;
    font-weight: 700;
  }
  .files .ready {
    color: var(--_success);
    font-weight: 700;
  }
  .files progress {
    display: block;
    width: 100%;
    height: 0.75em;
    margin: 0.35em 0;
    accent-color: var(--_primary);
  }
  .files .does {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .files .wide {
    grid-column: 1 / -1;
  }
  .files .link {
    min-width: 44px;
  }
  .files .choosers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: 1em;
  }
  .files .announcement:not(:empty) {
    margin-top: 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.3em solid var(--_accent);
    background: var(--_tint);
  }
  .chosen {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
    list-style: none;
    white-space: normal;
  }
  .chosen li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .chosen .picture {
    width: 3.5em;
    height: 3.5em;
    font-size: 0.8em;
  }
  @container (max-width: 26em) {
    .files li {
      grid-template-columns: 3.5em minmax(0, 1fr);
      gap: 0 0.75em;
    }
    .files li > div:not(.wide) {
      display: contents;
    }
    .files li .picture {
      grid-row: span 2;
      width: 3.5em;
      height: 3.5em;
      margin-bottom: 0.35em;
    }
    .files :is(.error, .does, progress) {
      grid-column: 1 / -1;
    }
    .files .choosers .button {
      flex: 1 1 100%;
    }
  }
  .pending-uploads {
    margin-top: 1.25em;
  }
  .pending-uploads .button {
    margin-top: 0.75em;
  }
`;
