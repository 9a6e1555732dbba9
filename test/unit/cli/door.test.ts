import { describe, expect, it } from 'vitest'
import { doorOf as frontDoorOf, splitArguments } from '../../../bin/front/door.mjs'
import { doorOf, ownArguments } from '../../../src/main/cli/door'

const existing = import.meta.filename
const COMMANDS = ['render', 'plan', 'schema', 'presets', 'doctor', 'submit', 'run', 'jobs', 'batch', 'serve', 'worker']

describe('ownArguments', () => {
  it.each([
    ['behind the divider of a front', ['electron', '--no-sandbox', '/app', '--', 'render', '--json'], false],
    ['behind a packaged program', ['rollvideo', 'render', '--json'], true],
    ["behind a packaged program and Chromium's switches", ['rollvideo', '--no-sandbox', 'render', '--json'], true],
  ])('are %s', (_, argv, isPackaged) => {
    expect(ownArguments(argv, isPackaged)).toEqual(['render', '--json'])
  })

  it('are no switches of Chromium, which a development server puts behind the folder', () => {
    expect(ownArguments(['electron', '--inspect=0', '/app', '--no-sandbox', 'novel.txt'], false)).toEqual(['novel.txt'])
  })

  it('are none when only the app was named', () => {
    expect(ownArguments(['electron', '--no-sandbox', '.'], false)).toEqual([])
    expect(ownArguments(['rollvideo'], true)).toEqual([])
    expect(ownArguments(['rollvideo', '--no-sandbox'], true)).toEqual([])
    expect(ownArguments(['rollvideo', '--version'], true)).toEqual(['--version'])
  })
})

describe('the door', () => {
  it.each([
    [[], 'studio'],
    [[existing], 'studio'],
    [['no-such-thing'], 'command'],
    [['--version'], 'command'],
    ...COMMANDS.map((name): [string[], string] => [[name], 'command']),
  ])('of %j is the %s, for the front as for the app', (args, door) => {
    expect(doorOf(args)).toBe(door)
    expect(frontDoorOf(args) === 'studio' ? 'studio' : 'command').toBe(door)
  })

  it('needs Chromium for what paints, and for nothing else', () => {
    expect(COMMANDS.filter((name) => frontDoorOf([name]) === 'app')).toEqual(['render', 'doctor'])
    expect(frontDoorOf(['render', '--help'])).toBe('node')
    expect(frontDoorOf(['--version'])).toBe('node')
  })
})

describe('what stands in front of a command', () => {
  it.each([
    [[], [], []],
    [['--no-sandbox'], ['--no-sandbox'], []],
    [['--no-sandbox', '--ozone-platform=wayland', 'a.txt'], ['--no-sandbox', '--ozone-platform=wayland'], ['a.txt']],
    [['render', '--no-sandbox'], [], ['render', '--no-sandbox']],
    [['--version'], [], ['--version']],
    [['--verison'], [], ['--verison']],
    [['--nosuch'], [], ['--nosuch']],
  ])('of %j, the front gives %j to Chromium', (args, switches, own) => {
    expect(splitArguments(args)).toEqual({ switches, own })
  })
})
