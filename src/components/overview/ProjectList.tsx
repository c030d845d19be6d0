import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ProjectView } from '@site/src/views/projects';
import { Filter, useChosen } from '../words/Filter';
import { Unconfirmed } from '../words/Unconfirmed';
import { choices, matches } from './filter';
import styles from './ProjectList.module.css';

/**
 * All projects, each with its place in the landscape and the groups near it, whose quoted words are those of their
 * scopes, under a form that hides those it leaves out; what is chosen stands in the address of the page.
 */
export function ProjectList({ projects }: { projects: ProjectView[] }) {
  const { chosen } = useChosen();
  const { collectAnchor } = useBrokenLinks();
  const shown = projects.filter((project) => matches(project, chosen));
  return (
    <div data-search="no">
      <Filter words="Name" fields={choices(projects)} found={`${shown.length} of ${projects.length} projects`} />
      <p className={styles.heads} aria-hidden>
        {['Project', 'Level', 'Category', 'Groups'].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </p>
      <ul className={styles.list}>
        {projects.map((project) => {
          const { id, name, level, category, url, groups } = project;
          collectAnchor(id);
          return (
            <li key={id} id={id} hidden={!shown.includes(project)}>
              <Link to={url}>{name}</Link>
              <span>{level}</span>
              <span>{category}</span>
              <span>
                {groups.map(({ group, scope, unconfirmed }) => (
                  <span key={group.path}>
                    <Link to={group.url}>{group.name}</Link>, “{scope}”
                    <Unconfirmed is={unconfirmed} />
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
