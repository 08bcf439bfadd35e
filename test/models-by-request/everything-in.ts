import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The names and texts of all files in a folder: what must stand in none of them is not in here. */
export async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return (await Promise.all(files.map(async file => `${file}\n${await readFile(file, 'utf8')}`))).join('\n')
}
