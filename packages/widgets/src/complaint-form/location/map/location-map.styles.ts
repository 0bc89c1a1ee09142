import { css } from 'lit';

export const locationMapStyles = css`
  .map-panel > * + * {
    margin-top: 0.75em;
  }
  .map {
    position: relative;
    width: 100%;
    height: clamp(16em, 60vh, 26em);
    overflow: hidden;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_tint);
    cursor: grab;
    /* A finger on the map moves the map; beside it the page scrolls. */
    touch-action: none;
    user-select: none;
  }
  .map:active {
    cursor: grabbing;
  }
  .map > svg {
    display: block;
    width: 100%;
    height: 100%;
  }
  .map path {
    fill: var(--_surface);
    fill-rule: evenodd;
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .map [data-chosen] {
    fill: var(--_line);
    stroke: var(--_primary);
    stroke-width: 2;
  }
  /* Tiles are light pictures in either scheme and bring names of their own. */
  .map[data-tiles] > :first-child path {
    fill: none;
    stroke: #2b3a8f;
  }
  .map[data-tiles] .names {
    display: none;
  }
  .names {
    fill: var(--_ink);
    text-anchor: middle;
    pointer-events: none;
  }
  .names[hidden] {
    display: none;
  }
  .map > .cross {
    position: absolute;
    top: calc(50% - 20px);
    left: calc(50% - 20px);
    width: 40px;
    height: 40px;
    pointer-events: none;
  }
  .map .cross path {
    fill: none;
    stroke-linecap: round;
    stroke: var(--_error);
    stroke-width: 3;
  }
  .map .cross .under {
    stroke: var(--_surface);
    stroke-width: 7;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    font-size: 0.85em;
  }
  .map-panel > .legend {
    margin-top: 0.25em;
  }
  .bar path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .map-buttons {
    display: inline-grid;
    grid-template-columns: repeat(3, max(3em, 44px));
    gap: 0.4em;
  }
  .map-buttons .button {
    padding: 0.25em;
    font-size: 1.1em;
  }
  @media (forced-colors: active) {
    .map path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map [data-chosen] {
      stroke: Highlight;
      stroke-width: 3;
    }
    .names {
      fill: CanvasText;
    }
    .map .cross path {
      fill: none;
      stroke: Highlight;
    }
    .map .cross .under {
      stroke: Canvas;
    }
  }
`;
