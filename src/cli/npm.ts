/**
 * Has this process end with the npm that runs it. npm passes a signal on to the shell between the two, and the shell
 * does not pass it on: only that the shell is gone can be seen.
 */
export const endWithNpm = (): void => {
  if (!process.env['npm_lifecycle_event']) return
  const shell = process.ppid
  setInterval(() => process.ppid === shell || process.kill(process.pid, 'SIGTERM'), 100).unref()
}
