/** What roles and seats are called on pages. */
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
