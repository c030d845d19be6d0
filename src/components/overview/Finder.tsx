import { lazy, Suspense } from 'react';
import { useChosen } from '../words/Filter';
import styles from './Finder.module.css';

const Failed = () => <p role="status">The answers could not load.</p>;
/** Code and facts of the finder, which no page brings along; src/plugin/index.ts knows them by this name. */
const load = () => import(/* webpackChunkName: "answers" */ './Answers').catch(() => ({ default: Failed }));
const Answers = lazy<typeof import('./Answers').default>(load);

/** A box that asks for a project, a topic or anything else; the question stands in the address of the page. */
export function Finder() {
  const { chosen, field } = useChosen();
  const { q: question = '' } = chosen;
  return (
    <div className={styles.finder} data-search="no">
      <search className={styles.form} aria-label="Groups">
        <label>
          What are you looking for?
          <input
            {...field('q', !question)}
            type="search"
            placeholder="A project, a topic, or a question"
            autoComplete="off"
            onFocus={load}
          />
        </label>
      </search>
      {question.trim() && (
        <Suspense fallback={<p role="status">Loading …</p>}>
          <Answers question={question} />
        </Suspense>
      )}
    </div>
  );
}
