import { execFile } from 'node:child_process'
import { ConcordError } from '../errors.ts'

/** What changed in the working tree of a repository since a commit. */
export interface Changes {
  /** The commit compared with, in full: where `ref` and the current branch parted, so that the other branch's later work does not count. */
  readonly commit: string
  /** Added, changed or removed, untracked files included; relative to `root`, with `/`. Only what lies under `root`. */
  readonly paths: ReadonlySet<string>
}

/** Throws `git-failed` when `root` is in no repository, `ref` is no commit of it, or git is not installed. */
export async function changesSince(root: string, ref: string): Promise<Changes> {
  await repositoryPrefix(root)
  const commit = await forkPoint(root, ref)
  const tracked = [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules',
    commit,
    '--',
  ]
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z']
  const lists = [await git(root, tracked), await git(root, untracked)]
  return { commit, paths: new Set(lists.flatMap(list => list.split('\0')).filter(path => path !== '')) }
}

/** The path from the top of the repository to `root`, `''` or ending in `/`. Throws `git-failed` when there is no repository. */
export async function repositoryPrefix(root: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--show-prefix'])).replace(/\r?\n$/, '')
  } catch (cause) {
    if (!(cause instanceof ConcordError) || !/not a git repository/i.test(cause.message)) throw cause
    throw new ConcordError('git-failed', 'This folder is in no git repository, expected one for --since.', {
      hint: 'Leave --since out to check every source.',
      cause,
    })
  }
}

async function forkPoint(root: string, ref: string): Promise<string> {
  const commit = await commitOf(root, ref)
  try {
    return (await git(root, ['merge-base', commit, 'HEAD'])).trim()
  } catch (error) {
    // Unrelated or cut-off histories (a shallow clone) have no such point.
    if (error instanceof ConcordError) return commit
    throw error
  }
}

async function commitOf(root: string, ref: string): Promise<string> {
  try {
    if (ref === '' || ref.startsWith('-')) throw new ConcordError('git-failed', 'not a name')
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim()
  } catch (cause) {
    throw new ConcordError(
      'git-failed',
      `--since ${JSON.stringify(ref)} is no commit of this repository, expected a branch, tag or commit.`,
      {
        hint: 'A shallow clone does not hold older commits: fetch the whole history (actions/checkout: fetch-depth: 0).',
        cause,
      },
    )
  }
}

/** In bytes; the names of a million files fit. */
const longestOutput = 256 * 1024 * 1024

/** No shell is involved, and nothing that the repository's own settings could make git start. */
function git(root: string, words: readonly string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: longestOutput, env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } }
  return new Promise((resolve, reject) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...words], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (error.code === 'ENOENT')
        reject(new ConcordError('git-failed', 'git was not found, expected it to be installed for --since.'))
      else
        reject(new ConcordError('git-failed', `git ${words[0]}: ${stderr.trim() || error.message}`, { cause: error }))
    })
  })
}
