import Link from '@docusaurus/Link';
import { shortName } from '@site/src/registry/registry';
import type { GroupView } from '@site/src/views/group';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { ReactElement } from 'react';
import { Join, Places } from '../components/group/Channels';
import { NextMeetings } from '../components/meetings/NextMeeting';
import { Subscribe } from '../components/meetings/Subscribe';
import styles from './_NextMeeting.module.css';

/** A page to pass on: its address stays, and it always shows the group's coming meeting. */
export default function NextPage({ group }: { group: GroupView }): ReactElement {
  const { name, url, path, series } = group;
  const title = `Next meeting of ${name}`;
  return (
    <Layout title={title} description={`When ${name} meets next, in your own time zone, and how to join the meeting.`}>
      <main className={`container markdown ${styles.page}`}>
        <Heading as="h1">{title}</Heading>
        <NextMeetings group={group} />
        <Places group={group} names={['calendar', 'join']} />
        {series.length > 0 && <Subscribe calendar={shortName(path)} name={name} />}
        <Heading as="h2">How to join</Heading>
        <Join group={group} />
        <p>
          Read more about <Link to={url}>{name}</Link>, or see <Link to="/meetings/">the meetings of all groups</Link>.
        </p>
      </main>
    </Layout>
  );
}
