import { css } from 'lit';

export const serviceViewStyles = css`
  .service-view {
    container-type: inline-size;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .service-view > * + * {
    margin-top: 0.5em;
  }
  .service-view .name {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    width: 100%;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .service-view .name:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .service-view .name svg {
    flex: none;
    width: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .service-view .name[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .service-view .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    color: var(--_soft);
  }
  .service-view .about b {
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_ink);
    font-size: 0.9em;
  }
  .service-view .about .one_stop {
    border-color: var(--_success);
    background: var(--_success-tint);
    color: var(--_success);
  }
  .service-view dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-top: 1px solid var(--_line);
  }
  .service-view dt,
  .service-view .tick {
    color: var(--_soft);
  }
  .service-view .phone {
    display: inline-block;
    margin-inline-end: 1em;
    font-weight: 700;
  }
  .service-view h4 {
    margin: 1em 0 0.25em;
    font-size: 1em;
  }
  .service-view ol,
  .service-view .documents {
    padding-inline-start: 1.6em;
    list-style: disc;
  }
  .service-view ol {
    list-style: decimal;
  }
  .service-view .ticks {
    padding: 0;
    list-style: none;
  }
  .service-view .ticks label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .service-view .ticks input {
    flex: none;
    width: 1.4em;
    height: 1.4em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .service-view .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    margin-top: 0.75em;
  }
  .service-view .links:empty {
    display: none;
  }
  .service-view .links > a:not(.button),
  .service-view .links > .link {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  @container (max-width: 26em) {
    .service-view dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .service-view {
      break-inside: avoid;
    }
    .service-view .name svg {
      display: none;
    }
  }
`;
