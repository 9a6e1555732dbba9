import { tell, type Language } from '../../../shared/messages/tell'
import { columns } from '../columns'
import { canExport, type DoctorReport, type Finding } from './report'

type Row = readonly [label: string, value: string]

/** The report as `--json` prints it: faults as sentences. */
export function doctorJson(report: DoctorReport, language: Language): object {
  const flat = (finding: Finding<object | string | null>): unknown =>
    finding.ok ? finding.value : { error: tell(finding.fault, language), code: finding.fault.key }
  return {
    canExport: canExport(report),
    versions: report.versions,
    engine: flat(report.engine),
    ffmpeg: flat(report.ffmpeg),
    builtInEncoder: report.builtInEncoder,
    fonts: flat(report.fonts),
    sqlite: flat(report.sqlite),
    home: report.home,
    queue: null,
  }
}

/** The report for a terminal; what keeps an export from working is marked. */
export function doctorLines(report: DoctorReport, language: Language): string[] {
  const say = (en: string, zh: string): string => (language === 'zh' ? zh : en)
  const row = <T>(label: string, finding: Finding<T>, told: (value: T) => string): Row => [
    label,
    finding.ok ? told(finding.value) : `✗ ${tell(finding.fault, language)}`,
  ]
  const { versions, home } = report
  const free = home.freeBytes === null ? '?' : `${(home.freeBytes / 1e9).toFixed(1)} GB`
  return columns([
    ['RollVideo', `${versions.rollvideo} (${versions.platform})`],
    ['Electron', `${versions.electron}, Chrome ${versions.chrome}, Node ${versions.node}`],
    row(say('Graphics', '图形'), report.engine, ({ gpu, maxTextureSizePx, converter }) => {
      const where =
        converter === 'gpu' ? say('converts on the GPU', '由 GPU 转换') : say('converts on the CPU', '由 CPU 转换')
      return `${gpu}, ${say(`textures up to ${maxTextureSizePx} px`, `纹理最大 ${maxTextureSizePx} px`)}, ${where}`
    }),
    row('ffmpeg', report.ffmpeg, (ffmpeg) =>
      ffmpeg === null ? withoutFfmpeg(report, say) : `${ffmpeg.tools.version} (${ffmpeg.tools.ffmpeg})`,
    ),
    ...encoderRows(report),
    row(say('Fonts', '字体'), report.fonts, ({ bundled, missing, system }) => {
      const names = missing.join(', ')
      const lacking =
        missing.length === 0
          ? ''
          : say(`✗ ${names} missing, install the app again; `, `✗ 缺少 ${names}，请重新安装本应用；`)
      return (
        lacking + say(`${bundled} bundled families, ${system} of the system`, `自带 ${bundled} 种，系统 ${system} 种`)
      )
    }),
    row('SQLite', report.sqlite, (version) => version),
    [say('Home', '数据目录'), say(`${home.folder}, ${free} free`, `${home.folder}，可用 ${free}`)],
    [say('Queue', '任务队列'), say('none in this version', '本版本没有')],
  ])
}

function withoutFfmpeg({ builtInEncoder }: DoctorReport, say: (en: string, zh: string) => string): string {
  return builtInEncoder
    ? say(
        'none: slower, with the encoder that comes with the app. Install ffmpeg, or name it by ROLLVIDEO_FFMPEG',
        '没有：改用应用自带的编码器，速度较慢。请安装 ffmpeg，或用 ROLLVIDEO_FFMPEG 指明其路径',
      )
    : say(
        '✗ none, and the encoder that comes with the app is missing too: install ffmpeg, or name it by ROLLVIDEO_FFMPEG',
        '✗ 没有，应用自带的编码器也缺失：请安装 ffmpeg，或用 ROLLVIDEO_FFMPEG 指明其路径',
      )
}

function encoderRows({ ffmpeg }: DoctorReport): Row[] {
  if (!ffmpeg.ok || ffmpeg.value === null) return []
  return ffmpeg.value.encoders.map(({ encoder, format, usable, reason }) => [
    `  ${format}`,
    `${usable ? '✓' : '–'} ${encoder}${usable ? '' : ` (${reason})`}`,
  ])
}
