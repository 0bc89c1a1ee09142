import type { Transaction } from '../database/transaction.ts';

/** The entry of the register with this name in a province, which is made where there is none. */
export async function plantAgency(
  transaction: Transaction<'maintenance'>,
  provinceCode: string,
  name: string,
): Promise<string> {
  await transaction
    .insertInto('agencies')
    .values({ name_th: name, level: 'local', province_code: provinceCode })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await transaction
    .selectFrom('agencies')
    .select('id')
    .where('province_code', '=', provinceCode)
    .where('name_th', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}
