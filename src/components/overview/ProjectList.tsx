import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ProjectView } from '@site/src/views/projects';
import type { ReactElement } from 'react';
import { Unconfirmed } from '../words/Unconfirmed';
import { choices, matches } from './filter';
import styles from './ProjectList.module.css';

/** One project with its place in the landscape and the groups near it; the quoted words are those of their scopes. */
function Project({ project, hidden }: { project: ProjectView; hidden: boolean }): ReactElement {
  const { id, name, level, category, url, groups } = project;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} hidden={hidden}>
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
}

/** All projects, under a form that hides those it leaves out; what is chosen stands in the address of the page. */
export function ProjectList({ projects }: { projects: ProjectView[] }): ReactElement {
  const history = useHistory();
  const chosen = Object.fromEntries(new URLSearchParams(useHistorySelector(({ location }) => location.search)));
  const choose = (field: string, value: string) => {
    const search = new URLSearchParams(Object.entries({ ...chosen, [field]: value }).filter(([, text]) => text));
    // Docusaurus takes the focus away when it adds a step to the history itself.
    if (field !== 'name') window.history.pushState(null, '');
    history.replace({ search: search.toString() });
  };
  const shown = projects.filter((project) => matches(project, chosen));
  return (
    <div data-search="no">
      <search className={styles.form} aria-label="Projects">
        <label>
          Name
          <input type="search" value={chosen.name ?? ''} onChange={({ target }) => choose('name', target.value)} />
        </label>
        {choices(projects).map(([field, values]) => (
          <label key={field}>
            {field}
            <select value={chosen[field] ?? ''} onChange={({ target }) => choose(field, target.value)}>
              <option value="">Any {field}</option>
              {values.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
        <p role="status">
          {shown.length} of {projects.length} projects
        </p>
      </search>
      <ul className={styles.list}>
        {projects.map((project) => (
          <Project key={project.id} project={project} hidden={!shown.includes(project)} />
        ))}
      </ul>
    </div>
  );
}
