/** The shape of `projects.yaml`: the projects of the CNCF and their places in its landscape. */
import * as z from 'zod';
import { verified } from './schema';
import { form, name } from './values';

const category = form(/^\S.* \/ \S.*$/, 'write "Category / Subcategory"').describe(
  'As the CNCF landscape has it: Runtime / Cloud Native Network',
);

const project = z.strictObject({
  level: z.enum(['graduated', 'incubating', 'sandbox']),
  category,
  also: z.array(category).min(1).optional().describe('Further categories in the landscape'),
  repository: form(/^([\w.-]+\/[\w.-]+|https:\/\/\S+)$/, 'write owner/name on GitHub, or an https address').describe(
    'owner/name on GitHub, else an https address',
  ),
  aliases: z
    .array(name)
    .min(1)
    .optional()
    .describe('Other names that people use for the project or for a part of it, never topics'),
});

export const projectsSchema = z.strictObject({
  verified,
  projects: z.record(name, project).describe('By name, in alphabetical order'),
});

export type ProjectFacts = z.infer<typeof project>;
