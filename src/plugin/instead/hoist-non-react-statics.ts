/** Stands for `hoist-non-react-statics`, 2 KB on the way: no component here that a router wraps has statics. */
export default <T>(wrapped: T): T => wrapped;
