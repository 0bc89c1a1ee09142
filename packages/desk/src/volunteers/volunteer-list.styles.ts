import { css } from 'lit';

export const volunteerListStyles = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-bottom: 1.25em;
  }
  .choose .field {
    flex: 1 1 12em;
    margin: 0;
  }
  .choose a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .count {
    margin-bottom: 0.75em;
    color: var(--_soft);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 0.75em;
    list-style: none;
  }
  .cards li {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .cards a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-weight: 700;
  }
  .cards .phone {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .choose {
      display: none;
    }
  }
`;
