/** A suite that needs packages which set-up installs only when asked. Without them it is skipped, and says by name what is missing and what installs it. */
export function describeIf(missing: readonly string[], name: string, suite: () => void): void {
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  const reason = `${missing.join(', ')} not installed: node scripts/setup.mjs --interop`;
  console.warn(`${name}: skipped, ${reason}`);
  describe.skip(`${name} (${reason})`, suite);
}
