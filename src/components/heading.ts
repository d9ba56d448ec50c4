const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** The tag of a heading's level, from 1. */
export const headingTag = (level: number): (typeof tags)[number] => tags[level - 1] ?? 'h6'
