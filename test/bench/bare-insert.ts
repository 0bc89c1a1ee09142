import { caseFiling } from '@damrong/contract';
import fastify from 'fastify';
import pg from 'pg';
import { safeParse } from 'zod/mini';

/** The baseline for filing: the same checks, then one row and nothing else. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query(
  'create table bare (id bigint generated always as identity primary key, body jsonb)',
);

const app = fastify();
app.post('/v1/cases', async (request, reply) => {
  const parsed = safeParse(caseFiling, request.body);
  if (!parsed.success) return reply.code(422).send({ code: 'input_invalid' });
  const { rows } = await pool.query<{ id: string }>(
    'insert into bare (body) values ($1) returning id',
    [JSON.stringify(parsed.data)],
  );
  return reply.code(201).send({ id: rows[0]?.id });
});
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
