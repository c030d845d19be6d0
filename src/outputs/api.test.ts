import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fixture, realRegistry, swap } from '../../tests/fixture';
import type { Registry } from '../registry/registry';
import { api, schemaPath } from './api';
import { type ApiFile, shapes } from './apiShapes';

const site = { url: 'https://x.example/base', baseUrl: '/base/', title: '', today: '2026-06-01', siteDir: '.' };
const made = async (registry: Registry) => {
  const files = await api(registry, { ...site, outDir: '', routes: [] });
  return new Map(Object.entries(files).map(([path, text]) => [path.slice('api/v1/'.length), JSON.parse(String(text))]));
};
const real = made(realRegistry());

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats(ajv);
const fileOf = (path: string) => (path.startsWith('groups/') ? 'group' : path.replace('.json', '')) as ApiFile;
const schemas = new Map(
  (Object.keys(shapes) as ApiFile[]).map((file) => [
    file,
    ajv.compile(JSON.parse(readFileSync(`static/${schemaPath(file)}`, 'utf8'))),
  ]),
);
/** What the published schema of a file has against it. */
const against = (path: string, data: unknown): string[] => {
  const validate = schemas.get(fileOf(path));
  if (!validate) throw new Error(`no schema for ${path}`);
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the API', () => {
  it('has a file for each list and each group, and keeps to its published schemas', async () => {
    const all = await real;
    const groups = [...realRegistry().groups.keys()].map((path) => `groups/${path}.json`);
    const named = ['groups.json', 'index.json', 'meetings.json', 'people.json', 'projects.json', 'rules.json'];
    expect([...all.keys()].sort()).toEqual([...groups, ...named].sort());
    for (const [path, data] of all) {
      expect(against(path, data), path).toEqual([]);
      expect(data.$schema).toBe(`${site.url}/${schemaPath(fileOf(path))}`);
    }
    for (const [name, url] of Object.entries(all.get('index.json').files)) {
      expect(url).toBe(`${site.url}/api/v1/${name}.json`);
    }
    for (const { path, data } of all.get('groups.json').groups) {
      expect(data).toBe(`${site.url}/api/v1/groups/${path}.json`);
    }
  });

  it('is refused by its schemas when a fact is missing, of another kind or no address', async () => {
    const { group } = (await made(fixture())).get('groups/tags/alpha.json');
    const bad = { ...group, name: undefined, status: 'asleep', url: '/tags/alpha/' };
    expect(against('groups/tags/alpha.json', JSON.parse(JSON.stringify({ group: bad })))).toEqual([
      "/group must have required property 'name'",
      '/group/url must match format "uri"',
      '/group/status must be equal to one of the allowed values',
    ]);
  });

  it('tells instants in UTC, whole addresses, and rules with their numbers', async () => {
    const all = await made(fixture());
    const [meeting] = all.get('meetings.json').meetings;
    expect(meeting.group).toMatchObject({ path: 'tags/alpha', url: 'https://x.example/base/tags/alpha/' });
    expect(meeting.next.slice(0, 2)).toEqual(['2026-06-09T07:00:00Z', '2026-06-23T07:00:00Z']);
    expect(all.get('groups/tags/alpha.json').group.series[0].next).toEqual(meeting.next);
    expect(all.get('rules.json').rules[1]).toMatchObject({
      ...{ id: 'duties-2', section: 'duties', text: 'rest for one month, one at least', binds: ['toc', 'chair'] },
      url: 'https://x.example/base/governance/tech-group-governance/#duties-2',
    });
    expect(all.get('people.json').people.map(({ id }: { id: string }) => id)).toEqual(['ada', 'bob', 'cyd-lee', 'dan']);
  });

  it('has no e-mail address', async () => {
    const address = /[\w.+-]+@[\w-]+\.\w+/g;
    const rule = { 'governance/rules.yaml': swap('take **notes**', 'ask [a@b.org](mailto:a@b.org)') };
    const text = JSON.stringify((await made(fixture(rule))).get('rules.json').rules[0].text);
    expect(text).toBe('"ask the address on the page"');
    for (const [path, data] of await real) expect(JSON.stringify(data).match(address), path).toBeNull();
  });
});

describe('the page about the API', () => {
  const page = readFileSync('docs/api.mdx', 'utf8').replaceAll('\r', '');
  const blocks = [...page.matchAll(/^```bash\ncurl -s "\$SITE\/api\/v1\/([^"]+)" \| jq -c '(.*)'\n# (.*)\n```/gm)];

  /** The part of jq that the examples use: `.a[0].b`, then perhaps `| keys`. */
  function jq(data: unknown, filter: string): unknown {
    const [path = '', keys] = filter.split(' | ');
    const steps = path.match(/\w+/g) ?? [];
    const found = steps.reduce((at, step) => (at as Record<string, unknown>)[step], data);
    return keys ? Object.keys(found as object).sort() : found;
  }

  it('shows what its examples answer', async () => {
    const all = await real;
    expect(blocks.length).toBe((page.match(/curl/g) ?? []).length);
    expect(blocks.length).toBeGreaterThan(2);
    for (const [, path = '', filter = '', output = ''] of blocks) {
      expect(JSON.stringify(jq(all.get(path), filter)), `${path} ${filter}`).toBe(output);
    }
  });

  it('names every file', () => {
    for (const file of Object.keys(shapes)) expect(page).toContain(`schemas/${file}.json`);
  });
});
