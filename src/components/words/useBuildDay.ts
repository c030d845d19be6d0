import { usePluginData } from '@docusaurus/useGlobalData';

/** The ISO 8601 day on which the site was built. */
export const useBuildDay = (): string => (usePluginData('groups') as { today: string }).today;
