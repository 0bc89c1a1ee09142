import type { Circular, CircularRow, CircularStanding } from '@damrong/contract';
import type { Selectable } from 'kysely';
import type { CircularFileTable, CircularTable } from '../database/circular-tables.ts';

export type CircularEntry = Selectable<CircularTable>;

/** How a centre stands with the present edition, as the database tells it. */
export interface StandingRow {
  readonly circular_id: string;
  readonly province_code: string;
  readonly read_by: string | null;
  readonly read_at: Date | null;
  readonly acknowledged_by: string | null;
  readonly acknowledged_at: Date | null;
  readonly reminded_at: Date | null;
  readonly earlier_edition: number | null;
}

type Counts = NonNullable<CircularRow['counts']>;

/** A line of a list: with the standing of a centre, or the counts for the ministry. */
export function circularRowView(
  row: CircularEntry,
  { standing, counts }: { readonly standing?: StandingRow; readonly counts?: Counts },
): CircularRow {
  const { id, number, dated, subject, state, edition, version } = row;
  return {
    ...{ id, number, dated, subject, dueOn: row.due_on, state, edition, version },
    sentAt: row.sent_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    standing: standing === undefined ? null : ownStanding(standing),
    counts: counts ?? null,
  };
}

export function standingView(row: StandingRow): CircularStanding {
  return {
    provinceCode: row.province_code,
    ...ownStanding(row),
    earlierEdition: row.earlier_edition,
  };
}

function ownStanding(row: StandingRow): NonNullable<CircularRow['standing']> {
  return {
    read: signature(row.read_by, row.read_at),
    acknowledged: signature(row.acknowledged_by, row.acknowledged_at),
    remindedAt: row.reminded_at?.toISOString() ?? null,
  };
}

export function countsOf(standings: readonly StandingRow[]): Counts {
  return {
    centers: standings.length,
    read: standings.filter(({ read_at }) => read_at !== null).length,
    acknowledged: standings.filter(({ acknowledged_at }) => acknowledged_at !== null).length,
  };
}

export function circularFileView(row: Selectable<CircularFileTable>): Circular['files'][number] {
  const { id, title, media_type: type, bytes, width, height } = row;
  return { id, title, type, bytes, width, height };
}

function signature(name: string | null, at: Date | null): CircularStanding['read'] {
  return name === null || at === null ? null : { name, at: at.toISOString() };
}
