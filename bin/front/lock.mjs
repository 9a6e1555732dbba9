// A lock between processes: a file that names its owner. A lock whose owner has died is taken over.
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './owner.mjs'

const POLL_MS = 50

/** A file that appears under its name with its content already in it, or not at all. */
function claim(file) {
  const own = `${file}.${process.pid}`
  fs.writeFileSync(own, String(process.pid))
  try {
    fs.linkSync(own, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    fs.rmSync(own, { force: true })
  }
}

function removeWhenStale(file) {
  try {
    const owner = Number(fs.readFileSync(file, 'utf8'))
    if (!isAlive(owner)) fs.rmSync(file, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/** Runs `work` while no other process does under the same file. */
export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  while (!claim(file)) {
    removeWhenStale(file)
    await pause(POLL_MS)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}
