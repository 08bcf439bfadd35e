import type { Span } from '../model.ts'

/** Whether two spans have a character in common. */
export const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end

/** Whether all of `inner` lies within `outer`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
