/**
 * Change: the diagram's steps stand in the page before any script; the drawing library is fetched only when the
 * diagram nears the screen; on a narrow screen a chart that runs left to right runs top to bottom. A drawing writes
 * styles, which only the policy of a page built with a diagram allows: whoever comes from another page loads it anew.
 */
import type { Props } from '@theme/Mermaid';
import Mermaid from '@theme-original/Mermaid';
import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { outline } from './outline';
import styles from './styles.module.css';

const Outline = ({ value }: { value: string }) => (
  <ul className={styles.outline}>
    {outline(value).map(({ from, label, to }) => (
      <li key={`${from} ${label} ${to}`}>
        {from} {label && <em>({label})</em>} → {to}
      </li>
    ))}
  </ul>
);

/** A long chart that runs left to right would be drawn too small to read. */
const LONGEST_ROW = 5;
/** Whether the page that was loaded, perhaps another one, has a policy that refuses styles written by scripts. */
const refusesStyles = () =>
  document
    .querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
    ?.content.includes("style-src 'self' 'unsafe-inline'") === false;

export default function MermaidWrapper({ value }: Props) {
  const [drawn, setDrawn] = useState<string>();
  const [large, setLarge] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box.current) return;
    if (refusesStyles()) return window.location.reload();
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        const narrow = window.innerWidth < 768 || outline(value).length > LONGEST_ROW;
        setDrawn(narrow ? value.replace(/^\s*(graph|flowchart) LR/, '$1 TD') : value);
        observer.disconnect();
      },
      { rootMargin: '400px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [value]);

  return (
    <figure className={styles.figure} data-writes-styles>
      <section
        ref={box}
        data-wakes
        className={clsx(styles.box, large && styles.large)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`Diagram: ${outline(value)[0]?.from} and what follows`}
      >
        {drawn ? <Mermaid value={drawn} /> : <Outline value={value} />}
      </section>
      <figcaption className={drawn ? undefined : styles.waiting}>
        <button className={styles.zoom} type="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          Enlarge the diagram
        </button>
        <details>
          <summary>The diagram in words</summary>
          <Outline value={value} />
        </details>
      </figcaption>
    </figure>
  );
}
