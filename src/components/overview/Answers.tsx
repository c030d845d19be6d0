import Link from '@docusaurus/Link';
import data from '@groups/finder';
import { slugOf } from '@site/src/registry/names';
import { createFinder, type Found, type FoundProject, type Reason } from '@site/src/search/finder';
import styles from './Finder.module.css';

const ask = createFinder(data);

/** What words of a group are that aren't a topic. */
const labels: { [is in Reason['is']]?: string } = {
  ...{ name: 'Also called', earlier: 'Took over', project: 'Project', field: 'Field' },
};

const Group = ({ path, name }: { path: string; name: string }) => <Link to={`/${path}/`}>{name}</Link>;

/** A project, its place, and the groups that cover its field. */
const Project = ({ project: { name, level, category, groups } }: { project: FoundProject }) => (
  <li className={styles.result}>
    <Link to={`/projects/#${slugOf(name)}`}>{name}</Link>, {level}, {category}
    {groups.map(({ group, scope }) => (
      <p key={group.path} data-kind={group.kind}>
        <Group {...group} /> covers “{scope}”. <Link to={group.join[1]}>Join {group.join[0]}</Link>
      </p>
    ))}
  </li>
);

/** A group, why it was found, and where to say hello. */
const Result = ({ group, reason }: Found) => (
  <li className={styles.result} data-kind={group.kind}>
    <Group {...group} />
    {reason.words !== group.name && (
      <p>
        {labels[reason.is] ?? 'Topic'}: <mark>{reason.words}</mark> {reason.of && `(${reason.of})`}
      </p>
    )}
    <p className={styles.topics}>{group.topics.map((topic) => topic.split('|')[0]).join(' · ')}</p>
    <p>
      <Link to={group.join[1]}>Join {group.join[0]}</Link>
    </p>
  </li>
);

/** Projects first, then groups, and below them places on pages; where no group fits, whom to ask. */
export default function Answers({ question }: { question: string }) {
  const { projects, isTopic, isWhole, groups, pages, tags, committee } = ask(question);
  const told = new Set(projects.flatMap((project) => project.groups.map(({ group }) => group.path)));
  const others = groups.filter(({ group, reason }) => reason.is !== 'project' || !told.has(group.path));
  const isNone = isTopic && projects.length === 0 && groups.length === 0;
  const count = projects.length + others.length + pages.length;
  return (
    <>
      <p role="status">
        {isNone ? 'No group covers this. ' : ''}
        {isTopic && !isNone && !isWhole ? 'No group covers all of this. These are the closest matches. ' : ''}
        {count === 1 ? '1 answer' : count > 0 && `${count} answers`}
      </p>
      <ul className={styles.results} aria-label="Answers">
        {projects.map((project) => (
          <Project key={project.name} project={project} />
        ))}
        {others.map((found) => (
          <Result key={found.group.path} {...found} />
        ))}
        {pages.map(({ url, heading, title }) => (
          <li key={url} className={styles.result}>
            <Link to={url}>{heading}</Link> {heading !== title && title}
          </li>
        ))}
      </ul>
      {projects.length > 0 && <p>This site maps projects to groups based on the groups' charters.</p>}
      {isNone && (
        <p>
          Ask the TAG that seems closest:{' '}
          {tags.flatMap((tag, at) => [at > 0 && ', ', <Group key={tag.path} {...tag} />])}
          {committee && (
            <>
              , or the TOC in <Link to={committee.join[1]}>{committee.join[0]}</Link>
            </>
          )}
          .
        </p>
      )}
    </>
  );
}
