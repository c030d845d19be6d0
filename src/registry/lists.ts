/** What overview pages get: each list is imported by its name, as `@groups/<name>`. Plain JSON. */
import { type Group, parentPath, type Registry } from './load';
import type { Kind } from './schema';
import { initiativesUrl, slug } from './urls';
import {
  card,
  type GroupCard,
  type GroupRef,
  type InitiativeView,
  initiativeViews,
  type PersonView,
  personView,
  ref,
} from './view';

export type LegacyTag = {
  id: string;
  name: string;
  repository: string;
  successor: GroupRef;
  emeritus: PersonView[];
};
export type GroupLiaisons = { group: GroupRef; liaisons: PersonView[] };
export type GroupInitiatives = {
  group: GroupRef;
  /** The group's own queries; absent where it has no label. */
  queries?: { open: string; all: string };
  known: InitiativeView[];
};

const ofKind = ({ groups }: Registry, kind: Kind): Group[] =>
  [...groups.values()].filter(({ facts }) => facts.kind === kind);

const cards = (kind: Kind) => (registry: Registry) => ofKind(registry, kind).map(card);

/** The TAGs archived in 2025, by name, each with the group that took up its work. */
const legacy = (registry: Registry): LegacyTag[] =>
  [...registry.groups.values()]
    .flatMap((group) =>
      (group.facts.predecessors ?? []).flatMap(({ name, repository, legacy: is, emeritus }) =>
        is && repository
          ? {
              id: name.toLowerCase().replaceAll(' ', '-'),
              name,
              repository,
              successor: ref(group),
              emeritus: (emeritus ?? []).map((id) => personView(registry, id)),
            }
          : [],
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const liaisons = (registry: Registry): GroupLiaisons[] =>
  [...registry.groups.values()]
    .filter(({ facts }) => facts.kind !== 'committee')
    .map((group) => ({
      group: ref(group),
      liaisons: (group.facts.liaisons ?? []).map((id) => personView(registry, id)),
    }));

const initiatives = ({ groups }: Registry): GroupInitiatives[] =>
  [...groups.values()].map((group) => {
    const { label } = group.facts.initiatives;
    const queries = label && {
      open: initiativesUrl(label),
      all: initiativesUrl(label, 'all'),
    };
    return {
      group: ref(group),
      ...(queries ? { queries } : {}),
      known: initiativeViews(group.facts),
    };
  });

/** A subproject's card says whose it is by its path: `tags/x/subprojects/y`. */
const subprojects = (registry: Registry): (GroupCard & { parent: string })[] =>
  cards('subproject')(registry).map((one) => ({ ...one, parent: slug(parentPath(one.path) ?? '') }));

export const lists = {
  tags: cards('tag'),
  tcgs: cards('tcg'),
  subprojects,
  legacy,
  liaisons,
  initiatives,
} satisfies Record<string, (registry: Registry) => unknown>;

export type ListName = keyof typeof lists;
