/** Change: fills the slot that the theme leaves empty. Nothing of the search is loaded before it is opened. */
import { lazy, Suspense, useEffect, useState } from 'react';
import styles from './styles.module.css';

const SearchDialog = lazy(() => import('./Dialog'));

const glass = (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d="m12.5 12.5 6 6M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);

export default function SearchBar() {
  const [isOpen, setOpen] = useState(false);
  const [keys, setKeys] = useState('Ctrl K');
  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) setKeys('⌘ K');
    const listen = (event: KeyboardEvent) => {
      const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const isTyping = document.activeElement?.matches('input, textarea, select, [contenteditable]');
      if (!isK && (event.key !== '/' || isTyping)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {glass}
        <span className={styles.label}>Search</span>
        <kbd>{keys}</kbd>
      </button>
      <Suspense>{isOpen && <SearchDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
