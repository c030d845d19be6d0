/** The shape of `governance/rules.yaml`: what the rules ask, and of whom. */
import * as z from 'zod';
import { documents, units } from './governance';
import { text, url } from './values';

const people = ['chair', 'tech-lead', 'subproject-lead', 'organizer', 'liaison'] as const;
/** Whom rules bind; each is an anchor of the page of rules by role. */
export const roles = z.enum([...people, 'toc', 'tag', 'tcg', 'subproject', 'initiative']);
/** RFC 2119. */
export const levels = z.enum(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY']);

const number = z.strictObject({
  value: z.int('write a whole number').positive(),
  unit: z.enum(units).optional().describe('Left out where the number counts what the sentence names'),
  source: url.describe('The text that sets it'),
});
/** The shape of `governance/numbers.json`. */
export const numbersSchema = z.strictObject({
  documents: z.array(url).describe('The texts that rules are in'),
  numbers: z.record(z.string(), number).describe('By name; pages show one with <Rule is="leave-cover" />'),
});

const place = url.refine(
  (one) => documents.includes(one.split('#')[0] ?? ''),
  'write a place in a document of docs/governance/numbers.json',
);
const binds = z.array(roles).min(1).describe('Whom it binds');
const sources = z.array(place).min(1).describe(documents.join(' or '));

const rule = z.strictObject({
  row: text.optional().describe('Its number on this site, and its anchor: ch3'),
  level: levels.optional().describe('Left out where the source has no such word'),
  qualifier: text.optional().describe('What limits the level: where applicable'),
  binds: binds.optional(),
  sources: sources.optional(),
  text: text.describe('Markdown, with the numbers of rules as {leave-cover}'),
});
const head = text.optional().describe('What the sentences of a table begin with: A chair…; without it, a list');
const section = z.strictObject({ head, binds, sources, rules: z.array(rule).min(1) });

export const requirementsSchema = z.record(z.string(), section);
export type Requirements = z.infer<typeof requirementsSchema>;

/** Every rule with what its section says for all, its anchor and its place in the file. */
export const everyRule = (requirements: Requirements) =>
  Object.entries(requirements).flatMap(([name, section]) =>
    section.rules.map((rule, index) => {
      const place = { id: rule.row ?? `${name}-${index + 1}`, path: [name, 'rules', index] };
      return { ...section, ...rule, ...place };
    }),
  );
