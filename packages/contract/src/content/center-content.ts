import * as z from 'zod/mini';

/** The first ones may direct the centre of a province; their names stand in `directorPosts`. */
export const provincePosts = [
  'governor',
  'deputy_governor',
  'bangkok_governor',
  'deputy_bangkok_governor',
] as const;
export const directorPost = z.enum(
  [...provincePosts, 'district_chief', 'district_director'],
  'required',
);

/** A centre as it is kept. */
export const centerContent = z.object({
  kind: z.literal('centers'),
  nameTh: z.string(),
  nameEn: z.string(),
  districtCode: z.nullable(z.string()),
  director: z.nullable(z.object({ name: z.string(), post: directorPost })),
  addressTh: z.string(),
  addressEn: z.string(),
  phones: z.array(z.string()),
  email: z.nullable(z.string()),
  hours: z.array(z.array(z.object({ from: z.string(), until: z.string() }))),
  line: z.nullable(z.string()),
  point: z.nullable(z.object({ latitude: z.number(), longitude: z.number() })),
  directionsTh: z.string(),
  directionsEn: z.string(),
  url: z.nullable(z.string()),
  hidden: z.boolean(),
});
