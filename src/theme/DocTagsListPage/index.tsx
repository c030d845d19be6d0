/** Change: gives the list of topics the description that it lacks. */
import { PageMetadata } from '@docusaurus/theme-common';
import type { Props } from '@theme/DocTagsListPage';
import DocTagsListPage from '@theme-original/DocTagsListPage';

export default function DocTagsListPageWrapper(props: Props) {
  return (
    <>
      <PageMetadata description="Every topic of this site with its pages, from artificial intelligence to workloads." />
      <DocTagsListPage {...props} />
    </>
  );
}
