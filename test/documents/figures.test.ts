import { categories, categoryGroups } from '@damrong/contract';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as corrections from '../../packages/contract/places-build/corrections.ts';
import { nationalQuestions } from '../../packages/contract/src/questions/national-questions.ts';
import { abuseRules } from '../../packages/server/src/abuse/abuse-rules.ts';
import { readConfig } from '../../packages/server/src/config.ts';
import { codeGuesses, passwordGuesses } from '../../packages/server/src/throttle/guess-quotas.ts';
import { keptFree, policy } from '../../packages/server/src/upload/upload-policy.ts';
import { root } from '../runner/command.ts';
import { constantIn } from './constant-in.ts';

/** What a document says, and the figures that stand for its groups in the sources. */
type Claim = readonly [says: RegExp, ...figures: (number | string)[]];

const KB = 1024;
const MB = KB * KB;
const MINUTE = 60_000;

const inServer = (path: string, name: string, ...members: string[]): number =>
  constantIn(`packages/server/src/${path}`, name, ...members);

const streams = (name: string): number => inServer('live/stream-limits.ts', name);
const mails = (name: string): number => inServer('mail/subscribe-to-mail.ts', name);
const pauses = (name: string): number => inServer('mail/mail-queue.ts', name);
const requests = (name: string): number => inServer('http/mail-routes.ts', name, 'limit');
const life = inServer('live/event-streams.ts', 'LIFE_MS') / MINUTE;
const heartbeat = inServer('live/event-streams.ts', 'HEARTBEAT_MS') / 1000;
const claimSeconds = inServer('upload/upload-claim.ts', 'CLAIM_SECONDS');
const challenge = inServer('abuse/proof-of-work.ts', 'MAX_NUMBER');
const challengeMinutes =
  constantIn('packages/contract/src/routes/challenge.ts', 'challengeLifeMs') / MINUTE;
const beginnings = inServer('upload/upload-policy.ts', 'BEGINNINGS');
const keyDays = inServer('maintenance/purge-expired.ts', 'KEY_DAYS');
const fewestTold = inServer('similar-cases/find-similar-cases.ts', 'FEWEST_TOLD');
const joins = inServer('http/similar-case-routes.ts', 'JOINS_OF_ONE_ADDRESS', 'limit');
const lookAgain = inServer('live/case-changes.ts', 'INTERVAL_MS') / 1000;

const rule = (kind: string) => {
  const found = abuseRules.find((one) => one.kind === kind) ?? assert.fail(kind);
  return { ...found, minutes: found.spanMs / MINUTE, hours: found.spanMs / (60 * MINUTE) };
};
const [network, text, province] = [rule('network'), rule('text'), rule('province')];

const address = '203.0.113.1';
const ofCode = codeGuesses('case', { subject: 'case', address }).flat();
const ofPassword = passwordGuesses({
  username: 'officer',
  address,
  knownDevice: undefined,
  isKnownNetwork: false,
}).flat();

const config = readConfig({});
const sizes = categoryGroups.map(
  ({ code }) => categories.filter(({ group }) => group === code).length,
);
const asked = Object.values(nationalQuestions).map(({ length }) => length);

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const tens: Readonly<Record<string, number>> = { eleven: 11, twelve: 12, twenty: 20, ninety: 90 };

/** By document, in the order of its text. */
const claims: Readonly<Record<string, readonly Claim[]>> = {
  'README.md': [
    [/`PORT` +\| `(\d+)`/, config.port],
    [/`DAMRONG_DESK_PORT` \| `(\d+)`/, config.deskPort],
    [
      /more than (\d+) KB, JSON deeper than (\d+)/,
      inServer('http/create-app.ts', 'BODY_LIMIT') / KB,
      inServer('http/json-body.ts', 'DEEPEST'),
    ],
  ],
  'packages/server/README.md': [
    [/public origin\*\* \(port (\d+)\)/, config.port],
    [/desk's origin\*\* \(port (\d+)\)/, config.deskPort],
    [/`PORT`, `DAMRONG_DESK_PORT` +\| (\d+), (\d+)/, config.port, config.deskPort],
    [/`DAMRONG_HOST` +\| `([\d.]+)`/, config.host],
    [/`DAMRONG_POOL_SIZE` +\| (\d+)/, config.poolSize],
    [/`DAMRONG_LOG_LEVEL` +\| `(\w+)`/, config.logLevel],
    [/secret of (\d+) random bytes/, inServer('upload/upload-key.ts', 'ID_BYTES')],
    [/(\d+) files of (\d+) MB, JPEG, PNG, WebP and PDF/, policy.files, policy.bytes / MB],
    [
      /at most (\d+) pixels a side, with a preview of (\d+)/,
      inServer('upload/make-picture.ts', 'LONGEST_SIDE'),
      inServer('upload/make-picture.ts', 'PREVIEW_SIDE'),
    ],
    [/no case has taken after (\d+) hours/, policy.hours],
    [/less than (\d+) GB of the disk/, keptFree / (KB * MB)],
    [/within (\w+) days it is pressed/, mails('CONFIRM_DAYS')],
    [
      /after (\d+) minutes, (\d+), (\d+) … (\d+) hours, for (\w+) days/,
      pauses('FIRST_PAUSE_MINUTES'),
      2 * pauses('FIRST_PAUSE_MINUTES'),
      4 * pauses('FIRST_PAUSE_MINUTES'),
      pauses('LONGEST_PAUSE_MINUTES') / 60,
      inServer('mail/mail-deliverer.ts', 'GIVE_UP_DAYS'),
    ],
    [/one who filed a case +\| (\d+)/, mails('OWN_ADDRESSES')],
    [/codes of their own +\| (\d+)/, mails('FOLLOWERS_ADDRESSES')],
    [/whatever case asks +\| (\d+)/, mails('MAILS_A_DAY')],
    [/in an hour \| (\d+), (\d+)/, requests('ofOneCode'), requests('ofOneAddress')],
    [/nested deeper than (\d+)/, inServer('http/json-body.ts', 'DEEPEST')],
    [
      /body over (\d+) KiB; headers over (\d+) KiB/,
      inServer('http/create-app.ts', 'BODY_LIMIT') / KB,
      inServer('http/create-app.ts', 'HEADER_LIMIT') / KB,
    ],
    [/a file over (\d+) MB/, policy.bytes / MB],
    [
      /network \(\/24, IPv6 \/48\) \| (\d+) minutes \| (\d+) +\| (\d+)/,
      network.minutes,
      network.plain,
      network.proved ?? 'never',
    ],
    [
      /text, digits left out +\| (\d+) hour +\| (\d+) +\| (\d+)/,
      text.hours,
      text.plain,
      text.proved ?? 'never',
    ],
    [
      /the province itself +\| (\d+) minutes \| (\d+) +\| (\w+)/,
      province.minutes,
      province.plain,
      province.proved ?? 'never',
    ],
  ],
  'packages/server/DECISIONS.md': [
    [/it is purged after\s+(\d+) days/, keyDays],
    [/Argon2id with (\d+) KiB/, inServer('case/access-code.ts', 'COST', 'memoryCost')],
    [
      /Passwords: (\d+) MiB/,
      Math.round(inServer('officer/password.ts', 'COST', 'memoryCost') / KB),
    ],
    [/A claim stands for (\w+) seconds/, claimSeconds],
    [/that ended (\w+) attempts without/, inServer('upload/uploads.ts', 'MOST_ATTEMPTS')],
    [/Files leave (\d+) GiB/, keptFree / (KB * MB)],
    [/begin (\d+) uploads in a quarter of an hour/, beginnings],
    [/one query every (\w+) seconds/, lookAgain],
    [
      /([\d,]+) a process, (\d+) an address, (\d+) a case, a sign of life every (\d+) seconds, and an end after\s+some (\w+) minutes/,
      streams('IN_ALL'),
      streams('PER_ADDRESS'),
      streams('PER_CASE'),
      heartbeat,
      life,
    ],
    [/polls every half minute/],
    [
      /(\d+) filings from one network \(24 bits of IPv4, 48 of IPv6\) in (\w+)\s+minutes, (\d+) of one text in an hour, (\d+) in the whole province in (\w+) minutes; with one, (\d+) from a network,\s+(\d+) of a text/,
      network.plain,
      network.minutes,
      text.plain,
      province.plain,
      province.minutes,
      network.proved ?? 'never',
      text.proved ?? 'never',
    ],
    [/at most ([\d,]+) hashes/, challenge],
    [/counts once, and for (\w+) minutes/, challengeMinutes],
    [/number of followers is shown from (\w+) on/, fewestTold],
    [/can join a case (\w+) times in an hour/, joins],
    [/has had its (\w+) mails today/, mails('MAILS_A_DAY')],
    [/when (\w+) addresses are\s+confirmed/, mails('OWN_ADDRESSES')],
    [
      /(\d+) wrong guesses from a connection and (\d+) from a network/,
      ...ofCode.map(({ limit }) => limit),
    ],
    [
      /and (\d+) at one officer from everywhere, (\d+)\s+from a connection and (\d+) from a network at all officers/,
      ...ofPassword.slice(2).map(({ limit }) => limit),
    ],
    [/which keeps (\d+) GB free/, keptFree / (KB * MB)],
  ],
  'packages/contract/DECISIONS.md': [
    [
      /lacks (\w+) current\s+subdistricts, keeps (\d+) abolished ones, numbers Bueng Kan wrongly, and (\d+) other\s+names and (\d+) other postcodes/,
      Object.keys(corrections.missingSubdistricts).length,
      corrections.abolishedSubdistricts.size,
      Object.keys(corrections.renamedSubdistricts).length,
      Object.values(corrections.postcodeCorrections).flat().length,
    ],
    [
      /Categories: (\w+) groups and a national base of (\d+)/,
      categoryGroups.length,
      categories.length,
    ],
    [/At most (\w+) categories in a group/, Math.max(...sizes)],
    [
      /(\d+) categories\s+have (\w+) to (\w+); none is required/,
      asked.length,
      Math.min(...asked),
      Math.max(...asked),
    ],
  ],
};

function figure(said: string): number | string {
  const plain = said.replaceAll(',', '');
  if (/^\d+$/.test(plain)) return Number(plain);
  const word = words.indexOf(said.toLowerCase());
  return word >= 0 ? word : (tens[said.toLowerCase()] ?? said);
}

for (const [document, stated] of Object.entries(claims)) {
  const content = readFileSync(join(root, document), 'utf8');
  for (const [says, ...figures] of stated) {
    test(`${document} is right where it says ${says.source}`, () => {
      const found = says.exec(content);
      assert.ok(found, 'the document no longer says so');
      assert.deepEqual(found.slice(1).map(figure), figures);
    });
  }
}

test('no question of the national base is required', () => {
  const all = Object.values(nationalQuestions).flat();
  assert.ok(all.every(({ required }) => required !== true));
});
