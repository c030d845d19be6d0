import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { lists } from './lists';

type Changes = Parameters<typeof fixture>[0];
const leadership = (changes?: Changes) => lists.leadership(fixture(changes));
const rolesOf = (name: string, changes?: Changes) =>
  leadership(changes)
    .find((person) => person.name === name)
    ?.roles.map(({ title, group }) => `${title} ${group.name}`);

describe('the list of leadership', () => {
  it('holds everybody of people.yaml once, by name whatever its accents', () => {
    expect(leadership().map(({ name }) => name)).toEqual(['Ada', 'Bob', 'Cyd Lee', 'Dan']);
    const changes = { 'people.yaml': (text: string) => text.replace('name: Dan', 'name: Áde') };
    expect(leadership(changes).map(({ name }) => name)).toEqual(['Ada', 'Áde', 'Bob', 'Cyd Lee']);
  });

  it('gives each all roles, those of today first, the newest of them before others and liaisons last', () => {
    const term = 'organizers, term: {start: 2026-02-01, end: 2026-03-01}}]';
    const changes = { 'tcgs/beta/group.yaml': (text: string) => text.replace('organizers}]', term) };
    expect(rolesOf('Ada', changes)).toEqual(['Chair TAG Alpha', 'Former organizer TCG Beta']);
    expect(rolesOf('Dan')).toEqual(['Member, TOC seat Oversight', 'Chair Oversight', 'TOC liaison TAG Alpha']);
  });

  it('counts the emeritus chairs of earlier TAGs, with a link to what became of them', () => {
    const legacy = 'predecessors: [{name: TAG Old, legacy: true, emeritus: [bob]}]\n';
    const changes = { 'tags/alpha/group.yaml': (text: string) => text + legacy };
    expect(rolesOf('Bob', changes)).toEqual(['Organizer TCG Beta', 'Emeritus chair TAG Old']);
    const [, emeritus] = leadership(changes)[1]?.roles ?? [];
    expect(emeritus).toMatchObject({ past: true, group: { path: 'tag-old', url: '/tags/legacy/#tag-old' } });
  });

  it('keeps terms, and what is not confirmed', () => {
    const changes = {
      'tcgs/beta/group.yaml': (text: string) => text.replace('cyd-lee}', 'cyd-lee, unconfirmed: true}'),
    };
    const [ada, , cyd] = leadership(changes);
    expect(ada?.roles[0]).toMatchObject({ past: false, term: { start: '2026-01-01', end: '2027-12-31' } });
    expect(cyd?.roles[0]?.unconfirmed).toBe(true);
    expect(cyd).not.toHaveProperty('roles.0.id');
  });
});
