import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';
import styles from './Subscribe.module.css';

type Props = { calendar: string; name: string };

/** Ways to have meetings in one's own calendar; `calendar` is the name of a file under `/calendar/`. */
export function Subscribe({ calendar, name }: Props) {
  const [said, say] = useState('');
  // Only where the browser lets a page write to the clipboard.
  const canCopy = useIsBrowser() && Boolean(navigator.clipboard);
  const file = `/calendar/${calendar}.ics`;
  const address = useBaseUrl(file, { absolute: true });
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => say('Copied'),
      () => say(`Couldn't copy. The address is ${address}`),
    );
  const query = new URLSearchParams({ url: address, name });
  const webcal = address.replace(/^https?/, 'webcal');
  const ways = [
    { label: 'Calendar app', to: webcal, target: '_self' },
    { label: 'Google Calendar', to: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}` },
    { label: 'Outlook', to: `https://outlook.live.com/calendar/0/addfromweb?${query}` },
    { label: 'Download', to: `pathname://${file}`, target: '_self', download: true },
  ];
  return (
    <div className={styles.subscribe}>
      <span>Add meetings for {name} to your calendar: </span>
      <ul>
        {ways.map(({ label, ...link }) => (
          <li key={label}>
            <Link {...link} aria-label={`${label}: ${name}`}>
              {label}
            </Link>
          </li>
        ))}
        {canCopy && (
          <li>
            <button type="button" className={styles.copy} aria-label={`Copy link: ${name}`} onClick={copy}>
              Copy link
            </button>{' '}
            <span role="status">{said}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
