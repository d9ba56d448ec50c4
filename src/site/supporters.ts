import type { Level, Partner, Report } from '#report/model.ts'

type Role = NonNullable<Partner['role']>

/** Organisations of a role, by level in the order of the report's levels, those without one last. */
export type Supporters = {
  readonly role: Role
  readonly groups: readonly { readonly level: Level | undefined; readonly partners: readonly Partner[] }[]
}

const roles = ['funder', 'partner', 'supporter', 'member'] as const satisfies readonly Role[]

/** What organisations are to the publisher, where the report says so. */
export const supportersOf = ({ partners, levels }: Report): readonly Supporters[] =>
  roles.flatMap((role) => {
    const own = partners.filter((partner) => partner.role === role)
    const groups = [...levels, undefined].flatMap((level) => {
      const at = own.filter((partner) => partner.level === level)
      return at.length ? [{ level, partners: at }] : []
    })
    return groups.length ? [{ role, groups }] : []
  })
