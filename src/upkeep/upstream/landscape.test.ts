import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProjectFacts } from '../../registry/schema';
import { Source } from '../../registry/source';
import { printDifference } from '../difference';
import { edit } from '../edit';
import { readUpstream } from './document';
import { compareProjects, projectsOf } from './landscape';

const LANDSCAPE = readFileSync(join(__dirname, '../../../tests/fixtures/upstream/landscape.yml'), 'utf8');

const OURS = `projects:
  Crate Store: { level: incubating, category: Runtime / Storage, also: [Serverless / Tools], repository: Crates/store }
  Lid: { level: sandbox, category: Serverless / Tools, repository: lids/lid, aliases: [Cover] }
`;

function compared(upstream: string, ours = OURS) {
  const notes: string[] = [];
  const projectsSource = new Source('projects.yaml', ours);
  const { projects } = projectsSource.value as { projects: Record<string, ProjectFacts> };
  const registry = { projects: new Map(Object.entries(projects)), projectsSource };
  const theirs = projectsOf(readUpstream('landscape.yml', upstream, (line) => notes.push(line)));
  return { found: [...compareProjects(registry, theirs)], notes };
}
const lines = (upstream: string, ours?: string) => compared(upstream, ours).found.map(printDifference);

describe('compareProjects', () => {
  it('finds no difference where there is none', () => {
    expect(compared(LANDSCAPE)).toEqual({ found: [], notes: [] });
    expect(lines(LANDSCAPE, OURS.replace('Crate Store:', 'crate-store:'))).toEqual([]);
    expect(lines(LANDSCAPE.replace('name: Lid', 'name: Cover'))).toEqual([]);
    expect(lines(LANDSCAPE.replace('name: Crate Store (Serverless)', 'name: Crates for Serverless'))).toEqual([]);
    expect(lines(LANDSCAPE, OURS.replace('category: Runtime / Storage', 'category: Serverless / Tools'))).toEqual([]);
  });

  it.each([
    [
      'a level',
      'project: sandbox',
      'project: graduated',
      ['projects.yaml:3:17: projects.Lid.level: ours sandbox, theirs graduated'],
    ],
    [
      'a place',
      'name: Tools',
      'name: Things',
      ['projects.yaml:3:36: projects.Lid.category: ours Serverless / Tools, theirs Serverless / Things'],
    ],
    [
      'a repository',
      'lids/Lid/',
      'caps/lid',
      ['projects.yaml:3:68: projects.Lid.repository: ours lids/lid, theirs caps/lid'],
    ],
    [
      'a name',
      'name: Lid',
      'name: Cap',
      [
        'projects.yaml:3:8: projects.Lid: ours Lid, theirs Cap; if it has a new name, rename it here and under "near" of the groups',
      ],
    ],
    [
      'a new project',
      'name: Not of the CNCF',
      'name: Keg\n            project: sandbox',
      [
        'projects.yaml:2:3: projects.Keg: ours nothing, theirs { level: sandbox, category: Runtime / Storage, repository: other/thing }',
      ],
    ],
    [
      'a project that is archived',
      'project: sandbox',
      'project: archived',
      [
        'projects.yaml:3:8: projects.Lid: ours { level: sandbox, category: Serverless / Tools, repository: lids/lid, aliases: [Cover] }, theirs nothing',
      ],
    ],
  ])('finds %s', (_, from, to, expected) => {
    expect(LANDSCAPE).toContain(from);
    expect(lines(LANDSCAPE.replace(from, to))).toEqual(expected);
  });

  it('writes a new project where its name belongs, and removes one that is gone', () => {
    const renamed = LANDSCAPE.replace('name: Not of the CNCF', 'name: Keg\n            project: sandbox').replace(
      'project: sandbox\n            repo_url: http:',
      'project: archived\n            repo_url: http:',
    );
    const [added, gone] = compared(renamed).found;
    const text = edit(edit(OURS, added?.path ?? [], added?.value, added?.before), gone?.path ?? [], gone?.value);
    expect(text.split('\n').map((line) => line.slice(0, 6))).toEqual(['projec', '  Crat', '  Keg:', '']);
  });

  it('names a level that it does not know, and outlives other forms', () => {
    expect(compared(LANDSCAPE.replace('project: sandbox', 'project: seedling')).notes).toEqual([
      'landscape.yml:39:22: not a level that is known here; compare it by hand',
    ]);
    for (const odd of [
      'landscape: 3',
      'landscape: [null, 3, {subcategories: 3}, {subcategories: [{items: [3, null, {name: [1]}]}]}]',
    ]) {
      expect(() => compared(odd)).not.toThrow();
    }
  });
});
