import { formatCheckGithub } from './github.ts'
import { formatCheckJson } from './json.ts'
import type { CheckResult } from './result.ts'
import { formatCheckText } from './text.ts'

/** Every format of `check`. `prefix` leads from the top of the repository to the project. */
export const checkFormats = {
  text: formatCheckText,
  github: formatCheckGithub,
  json: formatCheckJson,
} as const satisfies Record<string, (result: CheckResult, prefix: string) => string>

export type CheckFormat = keyof typeof checkFormats
