/** What roles, seats and days are called on pages. */
import type { Holder, Role } from './schema';

export const roleNames: Record<Role | 'liaisons' | 'emeritus', string> = {
  chairs: 'Chair',
  'tech-leads': 'Tech lead',
  leads: 'Subproject lead',
  organizers: 'Organizer',
  members: 'Member',
  alternates: 'Alternate',
  liaisons: 'TOC liaison',
  emeritus: 'Emeritus chair',
};

export const seatNames: Record<NonNullable<Holder['seat']>, string> = {
  'governing-board': 'Governing Board seat',
  'end-user': 'end-user seat',
  maintainer: 'maintainer seat',
  toc: 'TOC seat',
};

/** By hand, because each page would make formats of Intl when it wakes, some of which take 20 milliseconds. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The month of an ISO 8601 day as people read it: June 2026. */
export const monthInWords = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** An ISO 8601 day as people read it: June 9, 2026. */
export const dayInWords = (day: string): string => monthInWords(day).replace(' ', ` ${Number(day.slice(8))}, `);

/** An IANA time zone as people read it: America/Los Angeles. */
export const zoneInWords = (zone: string): string => zone.replaceAll('_', ' ');

/** The same text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A noun in the singular with its article: `an alternate`. */
export const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What somebody is or was in a group, within a sentence: `chair`, `a tech lead`, `a former TOC liaison`. */
export function roleInWords(role: keyof typeof roleNames, past = false): string {
  const name = roleNames[role].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  if (past) return `a former ${name}`;
  return role === 'chairs' ? name : withArticle(name);
}

/** A group's name within a sentence: `TAG Storage`, `the Technical Oversight Committee (TOC)`. */
export const groupInWords = (path: string, name: string): string => (path === 'toc' ? `the ${name}` : name);

/** The letters and digits of a text alone, in lower case, so that `Argo CD` and `argocd` are one. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The anchor of a project: `cdk-for-kubernetes-cdk8s`. */
export const slugOf = (name: string): string => (name.toLowerCase().match(/[a-z0-9]+/g) ?? [name]).join('-');
