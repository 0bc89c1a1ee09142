import { originVariants, siteOrigin } from '@damrong/contract';
import * as z from 'zod/mini';
import { asMaintenance } from '../database/transaction.ts';
import { createOriginRule } from '../site/origin-rule.ts';
import { registerOrigins, removeSite, type SiteWork } from '../site/manage-sites.ts';
import { loadSites } from '../site/sites.ts';
import type { AdminCommand, AdminContext } from './admin-command.ts';
import { CommandError } from './command-error.ts';
import { noWord, onlyWord } from './read-arguments.ts';
import { readProvince } from './read-province.ts';
import { table } from './table.ts';

const TAKES_EFFECT = 'Every process of the centre knows within ten seconds.';

const list: AdminCommand = {
  name: 'sites list',
  usage: '[--province CODE]',
  summary: 'Lists the registered sites.',
  options: ['province'],
  read(given) {
    noWord(given);
    const province = readProvince(given);
    return async ({ database, config, say }) => {
      const rows = await asMaintenance(database, (transaction) => {
        const all = transaction.selectFrom('sites').selectAll().orderBy('origin');
        return (province === undefined ? all : all.where('province_code', '=', province)).execute();
      });
      const configured = province === undefined ? config.origins : [];
      if (rows.length + configured.length === 0) say('No site is registered.');
      const lines = [
        ...rows.map((row) => [
          row.origin,
          row.province_code ?? '–',
          `${row.state === 'requested' ? 'asked for on' : 'since'} ${dayOf(row.created_at)}`,
          row.last_seen_at === null
            ? 'not seen yet'
            : `seen ${dayOf(row.last_seen_at)}${row.release === null ? '' : ` with ${row.release}`}`,
        ]),
        ...configured.map((origin) => [origin, '–', 'by DAMRONG_ORIGINS', '']),
      ];
      for (const line of table(lines)) say(line);
    };
  },
};

const add: AdminCommand = {
  name: 'sites add',
  usage: 'ADDRESS… [--province CODE]',
  summary: 'Registers sites, whose pages may then use the tag.',
  options: ['province'],
  read(given) {
    const provinceCode = readProvince(given) ?? null;
    const origins = [...new Set(given.words.map(readOrigin))];
    if (origins.length === 0) throw new CommandError('The address of the site is missing.');
    return async (context) => {
      const { database, say } = context;
      const before = await loadSites(database);
      const fresh = origins.filter((origin) => !before.has(origin));
      if (fresh.length > 0) {
        const site = { provinceCode, webmaster: undefined, show: [], color: null };
        await work(context, (on) => registerOrigins(on, { origins: fresh, ...site }));
      }
      for (const origin of origins) {
        say(before.has(origin) ? `${origin} is registered already.` : `${origin} is registered.`);
      }
      const now = await loadSites(database);
      const others = origins.flatMap(originVariants).filter((variant) => !now.has(variant));
      if (others.length > 0) {
        say(
          `Visitors may also come by ${[...new Set(others)].join(', ')}: those are not registered.`,
        );
      }
      if (fresh.length > 0) say(TAKES_EFFECT);
    };
  },
};

const remove: AdminCommand = {
  name: 'sites remove',
  usage: 'ADDRESS',
  summary: 'Takes a site off the register.',
  options: [],
  read(given) {
    const origin = readOrigin(onlyWord(given, 'The address of the site'));
    return async (context) => {
      const { config, say } = context;
      const isRemoved = await work(context, async (on) => {
        const row = await on.transaction
          .selectFrom('sites')
          .select('id')
          .where('origin', '=', origin)
          .executeTakeFirst();
        if (row !== undefined) await removeSite(on, row.id);
        return row !== undefined;
      });
      if (!isRemoved) {
        throw new CommandError(
          config.origins.includes(origin)
            ? `${origin} stands in DAMRONG_ORIGINS: take it out there and start the centre anew.`
            : `${origin} is not registered; "sites list" shows those that are.`,
        );
      }
      say(`${origin} is no longer registered. ${TAKES_EFFECT}`);
    };
  },
};

const check: AdminCommand = {
  name: 'sites check',
  usage: 'ADDRESS',
  summary: 'Says whether a page may use the tag, and why; ends with 1 where it may not.',
  options: [],
  read(given) {
    const origin = readOrigin(onlyWord(given, 'The address of the page'));
    return async ({ database, config, say }) => {
      const sites = await loadSites(database);
      const isRegistered = createOriginRule({
        sites: () => sites,
        configured: config.origins,
        publicUrl: () => config.publicUrl ?? '',
        tryLoopback: config.tryLoopback,
      });
      if (isRegistered(origin)) {
        say(`${origin} is registered${sites.has(origin) ? '' : ' by the settings'}.`);
        return;
      }
      const others = originVariants(origin).filter((variant) => isRegistered(variant));
      throw new CommandError(
        others.length === 0
          ? `${origin} is not registered: "sites add ${origin}" does it.`
          : `${origin} is not registered, though ${others.join(', ')} is: "sites add ${origin}" does it.`,
      );
    };
  },
};

export const siteCommands = [list, add, remove, check] as const;

function readOrigin(typed: string): string {
  const parsed = z.safeParse(siteOrigin, typed);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    `${typed} is no address of a site: write it with its scheme, such as https://www.example.go.th.`,
  );
}

function work<T>({ database, now }: AdminContext, act: (work: SiteWork) => Promise<T>): Promise<T> {
  return asMaintenance(database, (transaction) => act({ transaction, by: undefined, now }));
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
