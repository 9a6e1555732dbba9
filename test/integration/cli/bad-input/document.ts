import type { Row } from './row'

const credits = { text: { content: 'Anna: Mary', format: 'credits' } }

export const documentRows: readonly Row[] = [
  {
    what: 'a style that names itself as parent',
    roll: () => ({ ...credits, styles: { role: { parent: 'role' } } }),
    code: 2,
    field: 'styles.role.parent',
    en: /styles\.role\.parent is "role", which makes the style come from itself \(role → role\): name another/,
    zh: /styles\.role\.parent 为 "role"，这使样式继承自身（role → role）：请改用其他样式/,
  },
  {
    what: 'styles that are parents of one another',
    roll: () => ({ ...credits, styles: { one: { parent: 'two' }, two: { parent: 'one' } } }),
    code: 2,
    field: 'styles.one.parent',
    en: /come from itself \(one → two → one\)/,
    zh: /继承自身（one → two → one）/,
  },
  {
    what: 'a parent that there is not',
    roll: () => ({ ...credits, styles: { role: { parent: 'rolle' } } }),
    code: 2,
    field: 'styles.role.parent',
    en: /styles\.role\.parent is "rolle", but there is no such style: did you mean "role"\?/,
    zh: /styles\.role\.parent 为 "rolle"，但没有这个样式：您是想写 "role" 吗？/,
  },
]
