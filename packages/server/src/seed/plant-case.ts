import { bangkokDate, formatCaseNumber, type ShownAnswer } from '@damrong/contract';
import { sql } from 'kysely';
import { newPublicId } from '../similar-cases/public-works.ts';
import { hashAccessCode } from '../case/access-code.ts';
import { applyEvent, receivedState, type CaseEvent } from '../case/case-state.ts';
import { caseEvent, eventRow } from '../case/event-row.ts';
import { assessCase } from '../case/assess-case.ts';
import { newAccused, newCase, newComplainant } from '../case/new-case.ts';
import { columnsOf, type StateRow } from '../case/state-of-row.ts';
import type { Categories } from '../category/categories.ts';
import { citizensLastDay, type CaseDeadlines } from '../deadline/case-deadlines.ts';
import type { Transaction } from '../database/transaction.ts';
import { plantAssignments, withAssignments } from './plant-assignments.ts';
import type { DemoAction, DemoCase, DemoQuestion, DemoStep } from './demo-case.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** The fiscal year that the API's examples print. */
const YEAR = 2570;

export interface Actor {
  readonly id: number;
  readonly displayName: string;
}

export function demoNumber({ provinceCode, serial }: DemoCase): string {
  return formatCaseNumber({ fiscalYear: YEAR, provinceCode, serial });
}

interface PlantContext {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly categories: Categories;
  readonly deadlines: CaseDeadlines;
}

/** The day by which a citizen is to answer what is asked at a moment. */
type LastDay = (asked: Date) => string;

/** Writes a demo case with its whole history, unless it is there already. */
export async function plantCase(
  transaction: Transaction<'maintenance'>,
  demo: DemoCase,
  { actors, categories, deadlines }: PlantContext,
  now: Date,
): Promise<void> {
  const number = demoNumber(demo);
  const receivedAt = new Date(now.getTime() - demo.receivedDaysAgo * DAY_MS);
  const recorder = actors.get(demo.recordedBy ?? '');
  const category = categories.require(demo.provinceCode, demo.categoryCode);
  const assessment = assessCase(category, demo, now);
  const row = newCase({
    content: { ...demo, happenedOn: dayBefore(now, demo.happenedDaysAgo) },
    assessment,
    identity: demo.complainant.identity,
    codeHash: hashAccessCode(demo.code),
    receivedAt,
    dueOn: deadlines.dueDay(demo, receivedAt),
    channel: demo.channel,
    urgency: demo.urgency,
    letterNumber: demo.letterNumber,
    publicId: demo.publicId ?? newPublicId({ ...demo, category, assessment }),
    ...(recorder === undefined ? {} : { recordedBy: recorder.id }),
  });
  const received = caseEvent({ at: receivedAt, kind: 'received', status: 'new', ...by(recorder) });
  const allowed = deadlines.of(demo.provinceCode);
  const lastDay = (from: Date) => citizensLastDay(from, allowed.answerDays, allowed);
  const events = withAssignments([
    received,
    ...demo.steps.flatMap((step) => stepEvents(step, { actors, lastDay }, now)),
  ]);
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('cases')
    .values({
      ...row,
      ...outcome(events),
      answers: asJson(row.answers),
      number,
      event_count: events.length,
    })
    .onConflict((conflict) => conflict.columns(['province_code', 'number']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return;
  const key = { province_code: demo.provinceCode, case_number: number };
  await transaction
    .insertInto('case_events')
    .values(events.map((event, index) => eventRow({ ...key, seq: index + 1 }, event)))
    .execute();
  await plantAssignments(transaction, demo, key, events);
  const accused = newAccused(demo.accused);
  if (accused !== undefined) {
    await transaction
      .insertInto('accused')
      .values({ ...key, ...accused })
      .execute();
  }
  const complainant = newComplainant(demo.complainant, demo.onBehalf);
  if (complainant === undefined) return;
  await transaction
    .insertInto('complainants')
    .values({ ...key, ...complainant })
    .execute();
}

/** Makes citizens' next numbers follow the demo's. */
export async function reserveSerial(transaction: Transaction<'maintenance'>, demo: DemoCase) {
  await transaction
    .insertInto('case_serials')
    .values({ province_code: demo.provinceCode, fiscal_year: YEAR, last_serial: demo.serial })
    .onConflict((conflict) =>
      conflict
        .columns(['province_code', 'fiscal_year'])
        .doUpdateSet({ last_serial: demo.serial })
        .where('case_serials.last_serial', '<', demo.serial),
    )
    .execute();
}

function outcome(events: readonly CaseEvent[]): StateRow {
  return columnsOf(events.reduce(applyEvent, receivedState));
}

function stepEvents(
  step: DemoStep,
  { actors, lastDay }: Pick<PlantContext, 'actors'> & { readonly lastDay: LastDay },
  now: Date,
): readonly CaseEvent[] {
  const at = momentBefore(now, step.daysAgo);
  const actor = by(actors.get(step.by));
  return 'question' in step
    ? questionEvents(step, { now, lastDay }, { at, ...actor })
    : [actionEvent(step, { at, ...actor })];
}

type ByOfficer = Pick<CaseEvent, 'at'> & Partial<CaseEvent>;

function questionEvents(
  { question, answer }: DemoQuestion,
  { now, lastDay }: { readonly now: Date; readonly lastDay: LastDay },
  officer: ByOfficer,
): readonly CaseEvent[] {
  const answerBy = lastDay(officer.at);
  const asked = caseEvent({ ...officer, kind: 'question_asked', publicNote: question, answerBy });
  if (answer === undefined) return [asked];
  const at = momentBefore(now, answer.daysAgo);
  return [asked, caseEvent({ at, kind: 'question_answered', publicNote: answer.text })];
}

function actionEvent(step: DemoAction, officer: ByOfficer): CaseEvent {
  return caseEvent({
    ...officer,
    kind: step.result === undefined ? 'status' : 'result',
    status: step.status,
    note: step.note ?? null,
    publicNote: step.result ?? step.publicNote ?? null,
    agency: step.agency ?? null,
  });
}

function momentBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS + HOUR_MS);
}

function by(actor: Actor | undefined) {
  return actor === undefined ? {} : { officerId: actor.id, officerName: actor.displayName };
}

function dayBefore(now: Date, days: number): string {
  return bangkokDate(new Date(now.getTime() - days * DAY_MS));
}

/** The driver would write a list as a database array. */
function asJson(answers: readonly ShownAnswer[] | null) {
  return answers === null ? null : sql<ShownAnswer[]>`${JSON.stringify(answers)}::jsonb`;
}
