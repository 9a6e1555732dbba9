import { COLUMN_USES } from '../../../shared/roll/import-checks'

export type ColumnUse = (typeof COLUMN_USES)[number]

const WORDS: Readonly<Record<ColumnUse, string>> = {
  role:
    'role,job,job title,position,function,credit,character,part,task,duty,' +
    '职务,職務,角色,职位,職位,岗位,崗位,职责,職責,工种,工種,分工,头衔,頭銜,剧中人',
  name:
    'name,full name,person,people,artist,actor,cast,crew,performer,member,' +
    '姓名,名字,名称,名稱,人员,人員,人名,演员,演員,主创,主創,成员,成員,艺人,藝人',
  group:
    'group,department,dept,section,team,unit,category,division,heading,' +
    '部门,部門,组,組,组别,組別,分组,分組,小组,小組,类别,類別,分类,分類,单元,單元',
  style: 'style,样式,樣式,格式',
}

const USES: ReadonlyMap<string, ColumnUse> = new Map(
  COLUMN_USES.flatMap((use) => WORDS[use].split(',').map((word) => [word, use])),
)

/** What the column under a header word holds, in English or Chinese; `Name 2` and `names` are names. Null for other words. */
export function columnUseOf(header: string): ColumnUse | null {
  const word = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:#-]+/g, ' ')
    .replace(/ ?\d+ ?$/, '')
    .trim()
  return USES.get(word) ?? USES.get(word.replace(/\(s\)$|s$/, '')) ?? null
}
