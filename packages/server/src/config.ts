import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import * as z from 'zod/mini';
import { tileAddress, type MapTiles } from './http/pages/map-tiles.ts';
import { mailbox, type MailSettings } from './mail/mail-settings.ts';
import { editSteps } from './edit-steps.ts';
import { StartError } from './start-error.ts';
import { newestSecret, readSecrets } from './secret-files.ts';
import { keptFree } from './upload/upload-policy.ts';

const FEW_STEPS = 2;

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const port = z.coerce
  .number('is not a number')
  .check(
    z.int('is not a whole number'),
    z.minimum(0, 'is below 0'),
    z.maximum(65_535, 'is above 65535'),
  );

const MB = 1024 * 1024;

const megabytes = z.coerce
  .number('is not a number')
  .check(z.int('is not a whole number'), z.minimum(1, 'is below 1'));

const origin = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const url = URL.parse(text);
    if (
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      url.pathname === '/' &&
      !/[?#@]/.test(text)
    ) {
      return url.origin;
    }
    context.issues.push({
      code: 'custom',
      message: 'is not an origin such as https://www.example.go.th',
      input: text,
    });
    return z.NEVER;
  }),
);

const proxy = z
  .string()
  .check(
    z.refine(
      (text) => /^(loopback|linklocal|uniquelocal)$/.test(text) || isAddressOrNetwork(text),
      'is not a list of addresses or networks such as 10.0.0.5, 10.0.0.0/8',
    ),
  );

function isAddressOrNetwork(text: string): boolean {
  return text.includes('/') ? ipaddr.isValidCIDR(text) : ipaddr.isValid(text);
}

const relay = z.string().check(
  z.refine((text) => /^smtps?:\/\/[^/]+\/?(\?.*)?$/.test(text) && URL.canParse(text), {
    error: 'is not an address such as smtps://user:password@mail.example.go.th',
  }),
);

const list = <Item extends z.ZodMiniType<unknown, string>>(item: Item) =>
  z._default(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((text) =>
          text
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean),
        ),
      ),
      z.array(item),
    ),
    [],
  );

const besidePackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const settings = z.object({
  PORT: z._default(port, 1567),
  DAMRONG_DESK_PORT: z._default(port, 1568),
  DAMRONG_HOST: z._default(z.string(), '127.0.0.1'),
  DAMRONG_PUBLIC_URL: z.optional(origin),
  DAMRONG_DESK_URL: z.optional(origin),
  DAMRONG_ORIGINS: list(origin),
  DAMRONG_TRUSTED_PROXIES: list(proxy),
  DAMRONG_TRY_LOOPBACK: z._default(z.enum(['0', '1'], 'is neither 0 nor 1'), '0'),
  DAMRONG_CHECK_LINKS: z._default(z.enum(['0', '1'], 'is neither 0 nor 1'), '0'),
  DAMRONG_DATA_DIR: z._default(z.string(), '.data'),
  DAMRONG_FILES_DIR: z.optional(z.string()),
  DATABASE_URL: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'does not begin with postgres://')),
  ),
  DAMRONG_UPLOADS_MB: z._default(megabytes, 4096),
  DAMRONG_FREE_MB: z._default(megabytes, keptFree / MB),
  DAMRONG_POOL_SIZE: z._default(
    z.coerce
      .number('is not a number')
      .check(z.int('is not a whole number'), z.minimum(1, 'is below 1')),
    10,
  ),
  DAMRONG_ASSETS_DIR: z._default(z.string(), besidePackage('widgets/dist/embed')),
  DAMRONG_DESK_DIR: z._default(z.string(), besidePackage('desk/dist/site')),
  DAMRONG_PLACES_DIR: z._default(z.string(), besidePackage('contract/dist/places')),
  DAMRONG_SEALED_DIR: z.optional(z.string()),
  DAMRONG_METRICS_PORT: z.optional(port),
  DAMRONG_METRICS_HOST: z._default(z.string(), '127.0.0.1'),
  DAMRONG_LOG_LEVEL: z._default(z.enum(levels, `is none of ${levels.join(', ')}`), 'info'),
  DAMRONG_MAIL_URL: z.optional(relay),
  DAMRONG_MAIL_FROM: z.optional(mailbox),
  DAMRONG_MAP_TILES: z.optional(tileAddress),
  DAMRONG_MAP_TILES_CREDIT: z.optional(z.string()),
  NODE_ENV: z.optional(z.string()),
});

type Environment = Readonly<Record<string, string | undefined>>;

export type Config = ReturnType<typeof readConfig>;

/**
 * The settings of a process. An empty variable counts as absent.
 * @throws StartError that names every setting that cannot be used
 */
export function readConfig(env: Environment) {
  const secrets = readSecrets(env);
  if (secrets.problems.length > 0) throw settingsError(secrets.problems);
  const { environment, files } = secrets;
  const given = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = z.safeParse(settings, Object.fromEntries(given));
  if (!parsed.success) {
    throw settingsError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    );
  }
  const { data } = parsed;
  const problems = [...misspelt(Object.keys(environment)), ...contradictions(data)];
  if (problems.length > 0) throw settingsError(problems);
  return {
    port: data.PORT,
    deskPort: data.DAMRONG_DESK_PORT,
    host: data.DAMRONG_HOST,
    publicUrl: data.DAMRONG_PUBLIC_URL,
    deskUrl: data.DAMRONG_DESK_URL,
    origins: data.DAMRONG_ORIGINS,
    trustedProxies: data.DAMRONG_TRUSTED_PROXIES,
    tryLoopback: data.DAMRONG_TRY_LOOPBACK === '1',
    checkLinks: data.DAMRONG_CHECK_LINKS === '1',
    dataDirectory: resolve(data.DAMRONG_DATA_DIR),
    filesDirectory: resolve(data.DAMRONG_FILES_DIR ?? `${data.DAMRONG_DATA_DIR}/files`),
    databaseUrl: data.DATABASE_URL,
    newestDatabaseUrl: newestSecret(data.DATABASE_URL ?? '', files.get('DATABASE_URL')),
    poolSize: data.DAMRONG_POOL_SIZE,
    uploadBytes: data.DAMRONG_UPLOADS_MB * MB,
    keptFree: data.DAMRONG_FREE_MB * MB,
    assetsDirectory: resolve(data.DAMRONG_ASSETS_DIR),
    deskDirectory: resolve(data.DAMRONG_DESK_DIR),
    placesDirectory: resolve(data.DAMRONG_PLACES_DIR),
    sealedDirectory:
      data.DAMRONG_SEALED_DIR === undefined ? undefined : resolve(data.DAMRONG_SEALED_DIR),
    metricsPort: data.DAMRONG_METRICS_PORT,
    metricsHost: data.DAMRONG_METRICS_HOST,
    logLevel: data.DAMRONG_LOG_LEVEL,
    isProduction: data.NODE_ENV === 'production',
    mail: mailSettings(data, files.get('DAMRONG_MAIL_URL')),
    mapTiles: mapTiles(data),
  };
}

const knownSettings = Object.keys(settings.shape);

/** Names that are nearly those of a setting; other programs may have names of their own. */
function misspelt(names: readonly string[]): string[] {
  return names
    .filter((name) => /^damrong_?/i.test(name) && !knownSettings.includes(name))
    .flatMap((name) => {
      const nearest = knownSettings
        .map((known) => ({ known, steps: editSteps(name.toUpperCase(), known) }))
        .sort((a, b) => a.steps - b.steps)[0];
      return nearest !== undefined && nearest.steps <= FEW_STEPS
        ? [`${name} is no setting; is ${nearest.known} meant?`]
        : [];
    });
}

/** Mails are switched on by naming the relay. */
function mailSettings(
  data: z.output<typeof settings>,
  file: string | undefined,
): MailSettings | undefined {
  const { DAMRONG_MAIL_URL: url, DAMRONG_MAIL_FROM: from } = data;
  if (url === undefined || from === undefined) return undefined;
  return { newestUrl: newestSecret(url, file), from };
}

function mapTiles(data: z.output<typeof settings>): MapTiles | undefined {
  const { DAMRONG_MAP_TILES: address, DAMRONG_MAP_TILES_CREDIT: credit } = data;
  return address === undefined || credit === undefined ? undefined : { address, credit };
}

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

function contradictions(data: z.output<typeof settings>): string[] {
  const { DAMRONG_PUBLIC_URL: publicUrl, DAMRONG_DESK_URL: deskUrl } = data;
  const problems: string[] = [];
  if (deskUrl?.startsWith('http:') && !LOOPBACK.test(deskUrl)) {
    problems.push('DAMRONG_DESK_URL is not https, so the session cookie would travel in the clear');
  }
  if ((data.DAMRONG_MAIL_URL === undefined) !== (data.DAMRONG_MAIL_FROM === undefined)) {
    problems.push(
      'DAMRONG_MAIL_URL and DAMRONG_MAIL_FROM go together: mails need both, no mails neither',
    );
  }
  if ((data.DAMRONG_MAP_TILES === undefined) !== (data.DAMRONG_MAP_TILES_CREDIT === undefined)) {
    problems.push(
      'DAMRONG_MAP_TILES and DAMRONG_MAP_TILES_CREDIT go together: a map says whose pictures it shows',
    );
  }
  if (data.NODE_ENV !== 'production') return problems;
  if (publicUrl === undefined) problems.push('DAMRONG_PUBLIC_URL is missing in production');
  if (deskUrl === undefined) problems.push('DAMRONG_DESK_URL is missing in production');
  if (publicUrl?.startsWith('http:'))
    problems.push('DAMRONG_PUBLIC_URL is not https in production');
  if (data.DAMRONG_TRY_LOOPBACK === '1') {
    problems.push('DAMRONG_TRY_LOOPBACK is for trying the tag out, not for production');
  }
  return problems;
}

function settingsError(problems: readonly string[]): StartError {
  return new StartError(
    `These settings cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`,
  );
}

/** A setting as the process sees it, for an operator who asks. */
export interface DescribedSetting {
  readonly name: string;
  /** Without passwords; empty where there is none. */
  readonly value: string;
  /** `default`, `environment`, or the file that it was read from. */
  readonly origin: string;
}

/** @throws StartError for settings that cannot be used */
export function describeSettings(env: Environment): DescribedSetting[] {
  readConfig(env);
  const { environment, files } = readSecrets(env);
  const defaults: Readonly<Record<string, unknown>> = z.parse(settings, {});
  return knownSettings.map((name) => {
    const given = environment[name];
    if (!given) return { name, value: textOf(defaults[name]), origin: 'default' };
    return { name, value: withoutPassword(given), origin: files.get(name) ?? 'environment' };
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return value === undefined ? '' : String(value);
}

/** The password of an address is left out, wherever in it it stands. */
function withoutPassword(value: string): string {
  const url = URL.parse(value);
  if (url === null) return value;
  if (url.password !== '') url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.password === '' && url.search === '' ? value : url.href;
}
