// CommonJS, because the bundler requires a loader by path and knows no TypeScript. The work is in index.ts.
module.exports = function groupsLoader() {
  return this.getOptions().render(this);
};
