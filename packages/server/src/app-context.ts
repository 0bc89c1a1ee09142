import type { Clock } from './clock.ts';
import type { Categories } from './category/categories.ts';
import type { Centers } from './center/centers.ts';
import type { Publisher } from './content/publisher.ts';
import type { Database } from './database/open-database.ts';
import type { AbuseMonitor } from './abuse/abuse-monitor.ts';
import type { FormTokens } from './http/plain-pages/form-tokens.ts';
import type { MailContext } from './mail/mail-settings.ts';
import type { UploadRoom } from './upload/upload-room.ts';
import type { Uploads } from './upload/uploads.ts';
import type { KnownOrigins } from './officer/known-origins.ts';
import type { PasswordHasher } from './officer/password-hasher.ts';
import type { FairLanes } from './throttle/fair-lanes.ts';
import type { RateLimiter } from './throttle/rate-limiter.ts';
import type { Places } from './place/places.ts';
import type { SealedDirectory } from './sealed/sealed-directory.ts';
import type { SiteRegister } from './site/site-register.ts';
import type { CaseDeadlines } from './deadline/case-deadlines.ts';
import type { Holidays } from './deadline/holidays.ts';
import type { OpinionFloods } from './opinion/opinion-floods.ts';
import type { OpinionReference } from './opinion/opinion-reference.ts';
import type { VolunteerSkills } from './volunteer/skills.ts';

/** What the centre's rules work with, in its newest known state. */
export interface AppContext {
  readonly clock: Clock;
  readonly database: Database;
  readonly places: Places;
  readonly categories: Categories;
  readonly centers: Centers;
  readonly deadlines: CaseDeadlines;
  readonly holidays: Holidays;
  readonly volunteerSkills: VolunteerSkills;
  readonly opinions: OpinionReference;
  readonly opinionFloods: OpinionFloods;
  readonly abuseMonitor: AbuseMonitor;
  readonly formTokens: FormTokens;
  readonly limiter: RateLimiter;
  /** Connections that filings may use at a time; the rest are for those who look up. */
  readonly filingLanes: FairLanes;
  readonly publisher: Publisher;
  readonly sealedDirectory: SealedDirectory;
  readonly siteRegister: SiteRegister;
  readonly passwords: PasswordHasher;
  readonly knownOrigins: KnownOrigins;
  readonly uploads: Uploads;
  readonly uploadRoom: UploadRoom;
  /** Undefined while the ministry has not switched mails on. */
  readonly mail: MailContext | undefined;
}
