/** Prints what markdownlint found as all checks do: `file:line:column: what is wrong; how to fix it`. */
export default ({ results, logMessage }) => {
  for (const { fileName, lineNumber, errorRange, errorDetail, errorContext, ...rule } of results) {
    const what = [rule.ruleDescription, errorDetail, errorContext && `"${errorContext}"`].filter(Boolean).join(': ');
    const fix = rule.ruleInformation ? `; see ${rule.ruleInformation}` : '';
    logMessage(`${fileName}:${lineNumber}:${errorRange?.[0] ?? 1}: ${what}${fix}`);
  }
};
