import type { Status } from '../model.ts'

/** Whether it is told as something that came about or goes on, and not as a plan, a condition or a guess. */
export const isReal = (status: Status): boolean => status === 'happened' || status === 'ongoing'
