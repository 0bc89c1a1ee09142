import type { AppContext } from '../app-context.ts';
import type { LinkChecker } from '../content/link-checker.ts';
import { eraseApproved } from '../erasure/erase-case.ts';
import { purgeExpired, purgeQuotas } from './purge-expired.ts';
import { purgeMailSubscriptions } from './purge-mail-subscriptions.ts';
import { publishOpinions } from '../opinion/publish-opinions.ts';
import { planReminders } from '../reminder/plan-reminders.ts';
import { purgeSiteRequests } from '../site/request-site.ts';
import { purgeStartFailures } from '../site/start-failures.ts';
import { publishStatistics } from '../statistics/publish-statistics.ts';
import { purgeUploads } from './purge-uploads.ts';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const REMINDER_MS = 10 * MINUTE_MS;

interface JobsOptions extends Pick<AppContext, 'clock' | 'database' | 'mail' | 'uploads'> {
  /** None where the center may not, or is not to, reach other machines. */
  readonly linkChecker: LinkChecker | undefined;
}

/** Runs the maintenance jobs, most of them every hour. @returns a function that stops them */
export function startScheduledJobs(
  { clock, database, linkChecker, mail, uploads }: JobsOptions,
  onError: (error: unknown) => void,
): () => void {
  const every = (ms: number, jobs: (now: Date) => Promise<unknown>[]) =>
    setInterval(() => {
      for (const job of jobs(clock())) job.catch(onError);
    }, ms).unref();
  const timers = [
    every(MINUTE_MS, (now) => [
      purgeQuotas(database, now),
      eraseApproved(database, uploads, now),
      ...(linkChecker ? [linkChecker.run()] : []),
    ]),
    every(REMINDER_MS, (now) => (mail === undefined ? [] : [planReminders(database, now)])),
    every(HOUR_MS, (now) => [
      purgeExpired(database, now),
      purgeMailSubscriptions(database, now),
      purgeUploads(database, uploads, now),
      purgeStartFailures(database, now),
      purgeSiteRequests(database, now),
      publishOpinions(database, now),
      publishStatistics(database, now),
    ]),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
