/** The values that facts are made of. The message of each tells what to write in place of a wrong one. */
import * as z from 'zod';
import { invisibleIn } from './invisible';

/** A text of at most so many characters, all of which can be seen. */
const line = (most: number) =>
  z
    .string({ error: ({ input }) => (typeof input === 'object' ? 'write text here' : `put it in quotes: "${input}"`) })
    .trim()
    .min(1, 'write text here')
    .max(most, `use at most ${most}`)
    .refine((value) => !invisibleIn(value), {
      error: ({ input }) => `type it again without ${invisibleIn(`${input}`)}`,
    });
export const text = line(1000);
export const name = line(120);

/** A text of a certain form. */
export const form = (pattern: RegExp, message: string) => z.string(message).max(100).regex(pattern);
export const personId = form(
  /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
  'write a GitHub handle, or a name in kebab case: octocat, ada-lovelace',
).describe('A key of people.yaml');
export const slackId = form(/^[CG][A-Z0-9]{8,}$/, "write the last part of the channel's address in Slack: C08KBH3RA1K");
export const date = z.iso.date('write a day that exists: 2026-06-09').describe('A day, as ISO 8601: 2026-06-09');
export const url = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'write a whole address, without spaces: https://…' })
  .max(1000, 'use at most 1000')
  .refine((value) => !value.includes(' ') && !invisibleIn(value))
  .describe('An https address');
export const unconfirmed = z
  .literal(true, 'write true, or remove the field')
  .optional()
  .describe('Set where the group has not yet confirmed this; the page then says so');
export const link = z.union(
  [url, z.strictObject({ url, unconfirmed })],
  'write an address, or fields: url, unconfirmed',
);
