import Link from '@docusaurus/Link';
import type { GroupView, InitiativeView } from '@site/src/views/group';
import type { GroupInitiatives } from '@site/src/views/lists';
import { List } from '../words/List';
import { type Row, Table } from '../words/Table';
import { Unconfirmed } from '../words/Unconfirmed';
import styles from './Initiatives.module.css';
import { EditFacts, GroupLink, initiativesOf } from './Links';

const Known = ({ known }: { known: InitiativeView[] }) => (
  <List
    className={styles.known}
    items={known.map(({ title, summary, links, meets, unconfirmed }) => [
      <strong>{title}</strong>,
      <span>{summary}</span>,
      meets && (
        <span>
          Meets {meets}.<Unconfirmed is={unconfirmed} />
        </span>
      ),
      links.length > 0 && (
        <span className={styles.links}>
          {links.map(({ label, url }) => (
            <Link key={url} to={url} aria-label={`${label}: ${title}`}>
              {label}
            </Link>
          ))}
        </span>
      ),
    ])}
  />
);

/** A group's initiatives: where the current ones are listed, and those with results to read. */
export function Initiatives({ group }: { group: GroupView }) {
  const { queries, initiatives, name } = group;
  const lists = [
    <GroupLink group={group} to="initiatives-open" />,
    <GroupLink group={group} to="initiatives-all" />,
    queries.page && <Link to={queries.page}>Initiatives on the group's website</Link>,
  ];
  return (
    <>
      {queries.of !== name && (
        <p>
          {name} doesn't have its own GitHub label. These lists cover all {initiativesOf(queries.of)}.
        </p>
      )}
      <List items={lists} />
      {initiatives.length > 0 && <Known known={initiatives} />}
      <EditFacts group={group} field="initiatives" />
    </>
  );
}

/** For every group with a label: the label, its open initiatives, and all of them. */
export function InitiativeQueries({ groups }: { groups: GroupInitiatives[] }) {
  const rows = groups.flatMap(({ group: { path, url, name }, queries }): Row[] => {
    if (!queries) return [];
    const { label, open, all } = queries;
    const lists = [<Link to={open}>Open {name} initiatives</Link>, <Link to={all}>All {name} initiatives</Link>];
    return [[path, <Link to={url}>{name}</Link>, <code>{label}</code>, ...lists]];
  });
  return <Table heads={['Group', 'GitHub label', 'Open', 'All']} rows={rows} />;
}

/** The recorded initiatives of every group that has some. */
export const InitiativeList = ({ groups }: { groups: GroupInitiatives[] }) =>
  groups
    .filter(({ known }) => known.length > 0)
    .map(({ group, known }) => (
      <section key={group.path} aria-label={`Initiatives of ${group.name}`}>
        <p className={styles.group}>
          <Link to={group.url}>{group.name}</Link>
        </p>
        <Known known={known} />
      </section>
    ));
