// Memory of a process and all its descendants, from /proc (Linux).
import fs from 'node:fs'

function readStat(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return { pid: Number(pid), name, parent }
  } catch {
    return null
  }
}

/** `{pid, name}` of a process and its descendants. */
export function processTree(rootPid) {
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readStat)
    .filter(Boolean)
  const tree = all.filter((process) => process.pid === rootPid)
  for (let i = 0; i < tree.length; i++) tree.push(...all.filter((process) => process.parent === tree[i].pid))
  return tree
}

/** Proportional set size in bytes: memory shared between processes is counted once. */
export function pssBytes(pid) {
  try {
    const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
