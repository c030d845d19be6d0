/** Stands for `prism-react-renderer`, a quarter of the shared script: the few lines of code here are not highlighted. */
export const Prism = {};
