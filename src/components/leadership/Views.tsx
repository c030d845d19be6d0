import Link from '@docusaurus/Link';
import { useChosen } from '../words/Filter';
import styles from './leadership.module.css';

/** Their ids are those of sections that `/leadership/` had, so that old links lead here. */
const views = { People: '', Timeline: 'timeline', 'Ending soon': 'ending', Liaisons: 'liaisons' };

/** The pages on people, as tabs; the chosen group goes along. */
export function Views() {
  const { group } = useChosen().chosen;
  const search = group ? `?${new URLSearchParams({ group })}` : '';
  return (
    <nav className={styles.views} aria-label="People">
      {Object.entries(views).map(([label, id]) => (
        <Link key={id} isNavLink exact id={id || undefined} to={`/leadership/${id && `${id}/`}${search}`}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
