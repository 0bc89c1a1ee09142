import { bangkokDate, pastDayIssue, type CaseFiling } from '@damrong/contract';
import { fieldProblem } from '../problem-error.ts';

/** @throws ProblemError for a day that has not come at the center, or that nobody living has seen */
export function checkDay({ happenedOn }: Pick<CaseFiling, 'happenedOn'>, now: Date): void {
  const issue = happenedOn && pastDayIssue(happenedOn, bangkokDate(now));
  if (issue) throw fieldProblem(issue, 'happenedOn');
}
